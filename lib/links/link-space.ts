import { lectureNames } from '../model/addresses.ts';
import type { Asset, CourseSettings } from '../model/course.ts';
import { type CourseMemory, recall } from '../model/course-memory.ts';
import { type FilePath, toFolder } from '../model/file-path.ts';
import type { NameKey } from '../model/name-key.ts';
import type { Note } from '../model/note.ts';
import type { Topic, TopicId } from '../model/topic.ts';

/** Everything that a link can lead to. */
export interface LinkSpace {
  readonly settings: Pick<CourseSettings, 'repository' | 'branch' | 'contentPath'>;
  readonly notes: ReadonlyMap<FilePath, Note>;
  readonly paths: ReadonlyMap<FilePath, string>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly names: ReadonlyMap<NameKey, TopicId>;
  readonly lectures: ReadonlyMap<NameKey, FilePath>;
  /** Notes by path in lower case without ending, folders of indexes too. */
  readonly files: ReadonlyMap<string, FilePath>;
  /** Notes by the name of their file alone, and by what is left without the number in front. */
  readonly stems: ReadonlyMap<string, readonly FilePath[]>;
  /** Every folder that holds a note, at any depth, in lower case; the content folder is the empty string. */
  readonly folders: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
  readonly anchors: ReadonlyMap<FilePath, ReadonlyMap<string, string>>;
  /** The notes whose authors set a name to refer to by. */
  readonly labels: ReadonlyMap<string, readonly FilePath[]>;
  readonly findAsset: (path: FilePath) => Asset | undefined;
  /** Tells what lies at a path below the content folder, whether it is published or not. */
  readonly findEntry: (path: FilePath) => 'file' | 'folder' | undefined;
}

/** Gathers what links can lead to, once for all notes. */
export function buildLinkSpace(
  space: Omit<LinkSpace, 'lectures' | 'files' | 'stems' | 'folders' | 'anchors' | 'labels'>,
  memory?: CourseMemory,
): LinkSpace {
  const lectures = new Map<NameKey, FilePath>();
  const files = new Map<string, FilePath>();
  const stems = new Map<string, FilePath[]>();
  const folders = new Set(['']);
  const anchors = new Map<FilePath, ReadonlyMap<string, string>>();
  const labels = new Map<string, FilePath[]>();
  for (const note of space.notes.values()) {
    if (note.kind === 'lecture') for (const key of lectureNames(note)) if (!lectures.has(key)) lectures.set(key, note.path);
    const path = toFileKey(note.path);
    files.set(path, note.path);
    const index = /^(?:(.*)\/)?(?:index|readme)$/.exec(path);
    if (index !== null) files.set(index[1] ?? '', note.path);
    for (const stem of stemsOf(path)) addTo(stems, stem, note.path);
    for (const id of new Set([...note.labels.map((label) => label.id), ...note.anchors])) addTo(labels, id, note.path);
    for (let folder = toFolder(note.path); folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
      if (folders.has(folder.toLowerCase())) break;
      folders.add(folder.toLowerCase());
    }
    anchors.set(
      note.path,
      recall(memory?.anchors, note, () => anchorsOf(note)),
    );
  }
  return { ...space, lectures, files, stems, folders, anchors, labels };
}

function addTo(paths: Map<string, FilePath[]>, key: string, path: FilePath): void {
  const known = paths.get(key);
  if (known === undefined) paths.set(key, [path]);
  else known.push(path);
}

/** Gives a path as notes are looked up by: in lower case, composed, without the ending of a note. */
export function toFileKey(path: string): string {
  return path
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.(?:md|markdown|qmd)$/, '')
    .replace(/\/$/, '');
}

/** Gives the name of a file alone, by which other tools link: as it stands, and without the number or day in front. */
export function stemsOf(path: string): readonly string[] {
  const stem = path.slice(path.lastIndexOf('/') + 1);
  if (stem === '' || stem === 'index' || stem === 'readme') return [];
  const bare = stem.replace(/^[\d._ -]+/, '');
  return bare === '' || bare === stem ? [stem] : [stem, bare];
}

/** Every id of a note's page, by itself and folded: heading ids differ a little from one code host to the next. */
function anchorsOf(note: Note): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const add = (id: string, text?: string) => {
    for (const name of [id, foldHash(id), ...(text === undefined ? [] : [foldHash(text)])]) if (!anchors.has(name)) anchors.set(name, id);
  };
  if (note.titleId !== undefined) add(note.titleId);
  for (const { id, text } of note.headings) add(id, text);
  for (const piece of note.prose) if (typeof piece !== 'string' && piece.kind === 'anchor') add(piece.id);
  for (const link of note.links) if (link.id !== undefined) add(link.id);
  for (const { id } of note.headings) {
    const bare = withoutNumber(foldHash(id));
    if (bare !== '' && !anchors.has(bare)) anchors.set(bare, id);
  }
  return anchors;
}

/** Folds a heading's id to what all code hosts agree on: small letters, digits, single hyphens. */
export function foldHash(hash: string): string {
  return hash
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Pandoc and kramdown begin an id with the first letter: `2-1-batch` is `batch` there. */
export function withoutNumber(hash: string): string {
  return hash.replace(/^[\d-]+/, '');
}
