import { type FilePath, toFilePath, toFolder } from './file-path.ts';
import { type NameKey, toNameKey } from './name-key.ts';
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import { fileStart } from './problem.ts';
import { tell } from './rules.ts';
import { type Slug, toSlug } from './slug.ts';
import type { Topic } from './topic.ts';

/** Gives a lecture's path below the site's root: its file's path, slugged; an index takes its folder's. */
export function lecturePath(path: FilePath): string {
  const steps = path
    .replace(/^lectures\//i, '')
    .replace(/\.(?:md|markdown|qmd)$/i, '')
    .split('/');
  if (steps.length > 1 && /^(?:index|readme)$/i.test(steps.at(-1) ?? '')) steps.pop();
  return `/lectures/${steps.map((step): Slug => toSlug(step)).join('/')}/`;
}

/** Gives a topic's path below the site's root. */
export function topicPath(topic: Pick<Topic, 'ofType' | 'slug'>): string {
  return `/${topic.ofType.plural}/${topic.slug}/`;
}

/** Gives every note the path of its page, and reports two notes that want the same. */
export function buildPaths(
  notes: readonly Note[],
  topics: readonly Topic[],
): { paths: ReadonlyMap<FilePath, string>; problems: readonly Problem[] } {
  const topicOf = new Map(
    topics.filter(({ definedBy }) => definedBy.passage.kind === 'note').map((topic) => [topic.definedBy.note, topic]),
  );
  const paths = new Map<FilePath, string>();
  const takenBy = new Map<string, FilePath>();
  const problems: Problem[] = [];
  for (const note of notes) {
    const topic = topicOf.get(note.path);
    const path = topic === undefined ? lecturePath(note.path) : topicPath(topic);
    if (note.kind === 'topic' && topic === undefined) continue;
    const other = takenBy.get(path);
    if (other !== undefined) problems.push(sameAddress(note.path, other, path));
    takenBy.set(path, other ?? note.path);
    paths.set(note.path, path);
  }
  return { paths, problems };
}

function sameAddress(file: FilePath, other: FilePath, path: string): Problem {
  return { ...fileStart, file, ...tell('address-taken', `Cannot give the note the address "${path}": ${other} has it`) };
}

/** What an address in a note means, as a code host reads it. */
export interface Address {
  /** Below the content folder, likeliest first; the folder itself is the empty string. None where it lies elsewhere in the repository. */
  readonly paths: readonly string[];
  /** Below the repository's root. */
  readonly inRepository: string | undefined;
  readonly isFromRoot: boolean;
  readonly hash: string;
}

/** Reads an address in a note; undefined where it leads out of the repository. Addresses from the root are also read from the content folder. */
export function readAddress(from: FilePath, address: string, contentPath: string): Address | undefined {
  const [beforeHash = '', hash = ''] = splitOnce(address, '#');
  const [path = ''] = splitOnce(beforeHash, '?');
  const decoded = decodeAddress(path);
  if (decoded.includes('\0')) return undefined;
  const rest = { hash: decodeAddress(hash), isFromRoot: /^[/\\]/.test(decoded) };
  const content = foldSteps(contentPath) ?? '';
  if (decoded === '') return { ...rest, paths: [from], inRepository: `${content}/${from}` };
  const inRepository = foldSteps(rest.isFromRoot ? decoded : `${content}/${toFolder(from)}/${decoded}`);
  if (inRepository === undefined) return undefined;
  const inContent = below(inRepository, content);
  return { ...rest, inRepository, paths: [...(inContent === undefined ? [] : [inContent]), ...(rest.isFromRoot ? [inRepository] : [])] };
}

/** Gives a path without its `.` and `..` steps, the empty string for the root; undefined where it climbs out. */
function foldSteps(path: string): string | undefined {
  return toFilePath(path) ?? (climbsOut(path) ? undefined : '');
}

function below(path: string, folder: string): string | undefined {
  if (folder === '') return path;
  return path === folder || path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** Gives the names a lecture may be linked by: title, aliases, the file's name. */
export function lectureNames(note: Note): readonly NameKey[] {
  const file =
    note.path
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]+$/, '') ?? '';
  return [note.title, ...note.aliases, file].map(toNameKey).filter((key) => key !== '');
}

function climbsOut(path: string): boolean {
  let depth = 0;
  for (const step of path.split(/[/\\]/)) {
    if (step === '..') depth -= 1;
    else if (step !== '' && step !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function splitOnce(text: string, sign: string): readonly string[] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Decodes an address's percent signs; what they do not encode stays as written. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
