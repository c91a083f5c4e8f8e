import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { settingsFile } from '../course/read-settings.ts';
import { toSlug } from '../model/slug.ts';
import { defaultTypes } from '../model/types/default-types.ts';
import { makePaint } from '../terminal/colour.ts';
import { CommandFault, type Terminal } from '../terminal/terminal.ts';

/** The types that a course in any subject has use for. */
const firstTypes = ['concept', 'reading'];

/** Writes the content folder of a new course: its settings, and the folders for lectures and for types of its own. It builds as it is. */
export function newCourse(title: string, { folder: project, environment, isColourful, out }: Terminal): number {
  const name = environment['CONTENT_DIR'] || toSlug(title);
  const folder = resolve(project, name);
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
    throw new CommandFault(`Cannot write a course into "${name}": something is there already. Set CONTENT_DIR to another folder.`);
  for (const below of ['lectures', 'types']) mkdirSync(join(folder, below), { recursive: true });
  writeFileSync(join(folder, settingsFile), draftSettings(title), { flag: 'wx' });
  const paint = makePaint(isColourful);
  out(
    `${paint('green', 'Wrote')} ${name}/${settingsFile}\n\n` +
      'Next: write the first lecture. Every command reads the folder that CONTENT_DIR names.\n' +
      `  ${paint('bold', `CONTENT_DIR=${name} npm run new -- lecture "Title"`)}   writes it\n` +
      `  ${paint('bold', `CONTENT_DIR=${name} npm run dev`)}                      shows it while you write\n`,
  );
  return 0;
}

function draftSettings(title: string): string {
  const others = defaultTypes.map(({ name }) => name).filter((name) => !firstTypes.includes(name));
  return `${stringify({ title, language: 'en' }, { lineWidth: 0 })}# description: What the course is, in a sentence.
# authors: [Your name]
# licence: CC BY 4.0

# The types of topics that the course uses, in the order of its menu. There are also ${others.join(', ')},
# and those that the course declares itself, each in a file such as types/method.yml.
types: [${firstTypes.join(', ')}]
`;
}
