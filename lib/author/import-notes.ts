import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { tryNote } from '../course/try-note.ts';
import { importBounds } from '../import/import-bounds.ts';
import { importSource } from '../import/import-source.ts';
import { ImportFault } from '../import/imported.ts';
import { settleNote } from '../import/settle-note.ts';
import { type FilePath, toFilePath } from '../model/file-path.ts';
import type { Problem } from '../model/problem.ts';
import { toSlug } from '../model/slug.ts';
import { makePaint } from '../terminal/colour.ts';
import { problemFormats } from '../terminal/format-problems.ts';
import { type OpenedContent, openContent } from '../terminal/open-content.ts';
import { readFlags } from '../terminal/read-flags.ts';
import { showProblems } from '../terminal/shown-problem.ts';
import { type Terminal, UsageFault } from '../terminal/terminal.ts';
import { formatImport } from './format-import.ts';
import { makeBesideReader } from './read-beside.ts';

interface ImportOptions {
  readonly files: readonly string[];
  readonly to: FilePath;
  readonly title?: string;
  readonly isDry: boolean;
}

/** Runs `npm run import`: turns each file into a note and says what it wrote and what was lost. */
export async function importNotes(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args);
  let code = 0;
  for (const file of options.files) {
    try {
      await importOne(file, options, terminal);
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      terminal.error(`${error.message}\n`);
      code = 1;
    }
  }
  return code;
}

async function importOne(file: string, options: ImportOptions, terminal: Terminal): Promise<void> {
  const source = resolve(terminal.folder, file);
  if (!existsSync(source)) throw new ImportFault(`Cannot find "${file}".`);
  const { size } = statSync(source);
  if (!statSync(source).isFile()) throw new ImportFault(`Cannot import "${file}": it is a folder. Name the files in it.`);
  if (size > importBounds.sourceBytes)
    throw new ImportFault(`Cannot import "${file}": ${size} bytes, more than ${importBounds.sourceBytes}`);
  const content = openContent(terminal);
  const read = makeBesideReader(source, terminal.folder);
  const imported = await importSource({ name: basename(source), bytes: readFileSync(source) }, read, options.title);
  const beside = [...imported.images, ...(imported.bibliographies ?? [])];
  const path = choosePath(imported.title, beside.length > 0, options, content);
  const files = new Map(
    beside.flatMap(({ name, bytes }) => {
      const file = toFilePath(`${dirname(path)}/${name}`);
      return file === undefined ? [] : [[file, bytes] as const];
    }),
  );
  const settled = settle(imported.text, path, files, content);
  const paint = makePaint(terminal.isColourful);
  const errors = settled.problems.filter(({ severity }) => severity === 'error');
  const lines = settled.text.split('\n');
  const shown = problemFormats.pretty(showProblems(settled.problems, content.name), { paint, readLine: (_, line) => lines[line - 1] });
  if (errors.length > 0) {
    terminal.out(shown);
    throw new ImportFault(`Cannot import "${file}": the note would have errors. Mend the source, or split it.`);
  }
  if (!options.isDry) writeAll(content.folder, new Map<FilePath, Uint8Array>([[path, Buffer.from(settled.text)], ...files]));
  const name = content.name === '' ? path : `${content.name}/${path}`;
  terminal.out(
    formatImport(
      { file, name, text: settled.text, images: imported.images, losses: [...imported.losses, ...settled.losses], isDry: options.isDry },
      paint,
    ),
  );
  if (shown !== '') terminal.out(`${paint('bold', 'What npm run check says of it:')}\n${shown}`);
}

const mostRounds = 6;

/** Takes out what the course would refuse, until nothing more changes. */
function settle(text: string, path: FilePath, files: ReadonlyMap<FilePath, Uint8Array>, { course, folder }: OpenedContent) {
  const losses: ReturnType<typeof settleNote>['losses'][number][] = [];
  let current = text;
  let problems = tryNote(course, folder, { path, text: current, files });
  for (let round = 0; round < mostRounds && problems.length > 0; round++) {
    const settled = settleNote(
      current,
      problems.map((problem) => bringHome(problem, path)),
    );
    if (settled.text === current) break;
    current = settled.text;
    losses.push(...settled.losses);
    problems = tryNote(course, folder, { path, text: current, files });
  }
  return { text: current, losses, problems };
}

/** A problem of another note that names a line of this one is mended here: the course was there first. */
function bringHome(problem: Problem, path: FilePath): Problem {
  const at = problem.message.lastIndexOf(`${path}:`);
  const line = problem.file === path || at < 0 ? undefined : /^\d+/.exec(problem.message.slice(at + path.length + 1))?.[0];
  return line === undefined
    ? problem
    : { ...problem, file: path, line: Number(line), column: 1, endLine: Number(line), endColumn: 1_000_000 };
}

/** A note with files beside it is a folder of its own; one without is a file. Neither is ever written over. */
function choosePath(title: string, hasFiles: boolean, { to }: ImportOptions, { folder, course }: OpenedContent): FilePath {
  const stem = toSlug(title);
  const path = toFilePath(hasFiles ? `${to}/${stem}/index.md` : `${to}/${stem}.md`);
  if (path === undefined) throw new ImportFault(`Cannot name a file for "${title}". Give it a title with --title.`);
  const taken = [`${to}/${stem}`, `${to}/${stem}.md`, `${to}/${stem}/index.md`].find(
    (other) => existsSync(join(folder, other)) || course.notes.has(toFilePath(other) ?? path),
  );
  if (taken !== undefined)
    throw new ImportFault(
      `Cannot write "${path}": "${taken}" is there already. Give the note another title with --title, or another place with --to.`,
    );
  return path;
}

/** Writes files that are not there yet, below the content folder itself; where one fails, none stays. */
function writeAll(folder: string, files: ReadonlyMap<FilePath, Uint8Array>): void {
  const root = realpathSync(folder);
  const written: string[] = [];
  try {
    for (const [path, bytes] of files) {
      const file = join(root, path);
      mkdirSync(dirname(file), { recursive: true });
      if (realpathSync(dirname(file)) !== dirname(file) || !file.startsWith(root + sep))
        throw new ImportFault(`Cannot write "${path}": a folder above it is a link.`);
      writeFileSync(file, bytes, { flag: 'wx' });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    throw error;
  }
}

/** Reads the flags. Throws a fault where they cannot be followed. */
function readOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = readFlags({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string', default: 'lectures' },
      title: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new UsageFault('Cannot import: no file is named');
  if (values.title !== undefined && positionals.length > 1) throw new UsageFault('Cannot give one title to several files');
  const to = toFilePath(values.to.replace(/^content[/\\]/, ''));
  if (to === undefined || /^[/\\]|^[a-z]:/i.test(values.to))
    throw new UsageFault(`Cannot write to "${values.to}": name a folder below the content folder`);
  return { files: positionals, to, isDry: values['dry-run'], ...(values.title === undefined ? {} : { title: values.title }) };
}
