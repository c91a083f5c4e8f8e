import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { tryNote } from '../course/try-note.ts';
import { type FilePath, toFilePath } from '../model/file-path.ts';
import { findNearest } from '../model/nearest.ts';
import { toSlug } from '../model/slug.ts';
import type { TopicType } from '../model/topic-type.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { makePaint } from '../terminal/colour.ts';
import { type OpenedContent, openContent } from '../terminal/open-content.ts';
import { plainText } from '../terminal/plain-text.ts';
import { CommandFault, type Terminal, UsageFault } from '../terminal/terminal.ts';
import { draftLecture, draftTopic } from './draft-note.ts';
import { newCourse } from './new-course.ts';

/** What a new note is of. */
type Kind = TopicType | 'lecture';

/** Runs `npm run new`: writes a note of a type that passes the check as it is, or a whole course, and says what comes next. */
export function newNote(args: readonly string[], terminal: Terminal): number {
  const [word = '', ...words] = args;
  if (word === '') throw new UsageFault('Cannot write a note: no type is named');
  if (word.toLowerCase() === 'course') return newCourse(readTitle(word, words), terminal);
  const content = openContent(terminal);
  const { types } = content.course;
  const kind = findKind(word, types);
  const title = readTitle(nameOf(kind), words);
  const wanted = { kind, title };
  const path = pathOf(wanted, content);
  const text =
    kind === 'lecture'
      ? draftLecture({ title, number: nextNumber(content), date: today(), author: gitAuthor(terminal), type: types.all[0] })
      : draftTopic({ type: kind, title });
  const [problem] = tryNote(content.course, content.folder, { path, text, files: new Map() });
  if (problem !== undefined)
    throw new CommandFault(`Cannot write the ${nameOf(kind)} "${title}": ${lowerFirst(problem.message)}. ${problem.hint}`);
  writeNew(content.folder, path, text);
  const paint = makePaint(terminal.isColourful);
  const name = content.name === '' ? path : `${content.name}/${path}`;
  terminal.out(
    `${paint('green', 'Wrote')} ${name}\n\n` +
      `Next: open it in an editor and write${kind === 'lecture' ? '' : ': the first paragraph is the definition'}.\n` +
      `  ${paint('bold', 'npm run dev')}     shows it while you write\n` +
      `  ${paint('bold', 'npm run check')}   tells what to mend\n`,
  );
  return 0;
}

interface Wanted {
  readonly kind: Kind;
  readonly title: string;
}

/** Throws a fault where nothing is of that name. */
function findKind(word: string, types: TypeSet): Kind {
  const kind = word.toLowerCase() === 'lecture' ? 'lecture' : types.find(word);
  if (kind !== undefined) return kind;
  const nearest = findNearest(word, ['course', 'lecture', ...types.byName.keys()]);
  throw new UsageFault(`Cannot find the type "${plainText(word)}"${nearest === undefined ? '' : `: did you mean "${nearest}"?`}`);
}

/** What stands behind the type is the title, whatever sign it begins with. Throws a fault where it is missing. */
function readTitle(name: string, words: readonly string[]): string {
  const title = words
    .join(' ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (title === '') throw new UsageFault(`Cannot write a ${name} without a title: put it behind the type, in quotation marks`);
  if (title.length > 200) throw new UsageFault('Cannot write a note with so long a title: 200 characters are the most');
  return title;
}

function nameOf(kind: Kind): string {
  return kind === 'lecture' ? kind : kind.name;
}

/** A lecture's file begins with its number where those of the course do. */
function pathOf({ kind, title }: Wanted, content: OpenedContent): FilePath {
  const slug = toSlug(title);
  const isNumbered = content.course.lectures.length === 0 || content.course.lectures.some(({ path }) => /^\d+[-_]/.test(basename(path)));
  const number = kind === 'lecture' && isNumbered ? `${String(nextNumber(content)).padStart(2, '0')}-` : '';
  const path = toFilePath(kind === 'lecture' ? `lectures/${number}${slug}.md` : `${kind.plural}/${slug}.md`);
  if (path === undefined) throw new CommandFault(`Cannot name a file for "${title}". Give it another title.`);
  return path;
}

function nextNumber({ course }: OpenedContent): number {
  return Math.floor(Math.max(0, ...course.lectures.map(({ number = 0 }) => number))) + 1;
}

/** The day where the author is, not in Greenwich. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

function gitAuthor({ folder, environment }: Terminal): string | undefined {
  try {
    const name = execFileSync('git', ['config', 'user.name'], {
      cwd: folder,
      env: { ...environment, NODE_ENV: 'production' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 3000,
    });
    return name.trim() === '' ? undefined : name.trim();
  } catch {
    return undefined;
  }
}

/** Writes a file that is not there yet, in the content folder itself and not behind a link. */
function writeNew(folder: string, path: FilePath, text: string): void {
  const root = realpathSync(folder);
  const file = join(root, path);
  if (existsSync(file)) throw new CommandFault(`Cannot write "${path}": it is there already. Open it, or choose another title.`);
  mkdirSync(dirname(file), { recursive: true });
  if (realpathSync(dirname(file)) !== dirname(file) || !file.startsWith(root + sep))
    throw new CommandFault(`Cannot write "${path}": a folder above it is a link.`);
  writeFileSync(file, text, { flag: 'wx' });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
