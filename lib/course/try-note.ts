import type { Asset, Course } from '../model/course.ts';
import { type FilePath, toFilePath } from '../model/file-path.ts';
import type { Problem } from '../model/problem.ts';
import { buildCourse } from './build-course.ts';
import { filesBeside } from './files-beside.ts';
import { makeAssetFinder } from './find-assets.ts';
import { readNote } from './read-note.ts';

/** A note that is not on disk yet, and the files that would lie beside it. */
interface TriedNote {
  readonly path: FilePath;
  readonly text: string;
  readonly files: ReadonlyMap<FilePath, Uint8Array>;
}

/** Gives what would be wrong if a note were added to a course: in the note, and in others because of it. */
export function tryNote(course: Course, folder: string, { path, text, files }: TriedNote): readonly Problem[] {
  const { note, findings } = readNote(path, new TextEncoder().encode(text), course.types);
  const own: readonly Problem[] = findings.map((finding) => ({ ...finding, file: path }));
  if (note === undefined) return own;
  const { find } = makeAssetFinder(folder);
  const beside = filesBeside(folder);
  const findAsset = (file: FilePath): Asset | undefined => (files.has(file) ? { path: file, publishedAs: `/media/${file}` } : find(file));
  const readTried = (name: string): string | undefined => {
    const file = toFilePath(name);
    const bytes = file === undefined ? undefined : files.get(file);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
  const notes = [...course.notes.values()].filter((other) => other.path !== path);
  const before = new Set(course.problems.map(nameProblem));
  const { problems } = buildCourse({
    settings: course.settings,
    types: course.types,
    notes: [...notes, note],
    findAsset,
    findEntry: beside.findEntry,
    readText: (file) => readTried(file) ?? beside.readText(file),
    problems: own,
  });
  return problems.filter((problem) => problem.file === path || !before.has(nameProblem(problem)));
}

function nameProblem({ file, rule, message }: Problem): string {
  return `${file}\0${rule}\0${message}`;
}
