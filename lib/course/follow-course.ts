import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Asset, Course } from '../model/course.ts';
import { type CourseMemory, createCourseMemory } from '../model/course-memory.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Note } from '../model/note.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { buildCourse } from './build-course.ts';
import { filesBeside } from './files-beside.ts';
import { makeAssetFinder } from './find-assets.ts';
import { findOnDisk } from './find-on-disk.ts';
import { type CourseFolder, readNoteOf } from './open-course.ts';
import { openSettings } from './open-settings.ts';
import { listContent } from './read-content.ts';
import { type ReadNote, readNote } from './read-note.ts';
import { findUnreadFiles } from './unread-files.ts';

/** A course at one moment of its writing. */
export interface FollowedCourse {
  readonly course: Course;
  readonly memory: CourseMemory;
  /** Notes that cannot be read as they stand now, and are shown as they were before. */
  readonly held: ReadonlySet<FilePath>;
}

interface KnownNote {
  readonly stamp: string;
  readonly read: ReadNote;
  /** The note when it was last read without an error. */
  readonly good: Note | undefined;
}

/**
 * Follows a content folder: each call reads what has changed since the last one and joins the course again. A note that an error
 * has come into stays as it was before, with the error beside it, so that a page is not lost while its author is in mid-word.
 */
export function followCourse({ folder, environment, cache }: CourseFolder): () => FollowedCourse {
  const memory = createCourseMemory();
  const assets = followAssets(folder);
  let known = new Map<FilePath, KnownNote>();
  let knownTypes: TypeSet | undefined;
  let isFirst = true;

  return () => {
    const content = listContent(folder);
    const { settings, types: read, problems: wrongSettings } = openSettings(folder, content.types, environment);
    const types = knownTypes !== undefined && isSame(knownTypes, read) ? knownTypes : read;
    // What notes say is read anew in the words of other types.
    if (types !== knownTypes) known = new Map();
    knownTypes = types;
    const problems: Problem[] = [...content.problems, ...wrongSettings];
    const notes: Note[] = [];
    const held = new Set<FilePath>();
    const now = new Map<FilePath, KnownNote>();
    for (const path of content.notes) {
      const entry = lookAt(path, types, known.get(path));
      now.set(path, entry);
      const { note, findings } = entry.read;
      if (note?.draft) continue;
      for (const finding of findings) problems.push({ ...finding, file: path });
      const shown = entry.good ?? note;
      if (shown !== undefined) notes.push(shown);
      if (shown !== undefined && shown !== note) held.add(path);
    }
    if (isFirst) cache.tidy();
    known = now;
    isFirst = false;
    const built = buildCourse({
      settings,
      types,
      notes,
      findAsset: assets.find,
      ...filesBeside(folder),
      problems,
      memory,
    });
    const beside = [...assets.problems(), ...findUnreadFiles(content.sources, built)];
    const course = { ...built, problems: [...built.problems, ...beside].sort(compareProblems) };
    return { course: withoutOld(course, held, problems), memory, held };
  };

  /** Only the first reading is kept for the next start: what is typed from then on changes with every save. */
  function lookAt(path: FilePath, types: TypeSet, before: KnownNote | undefined): KnownNote {
    const stamp = stampOf(join(folder, path));
    if (before?.stamp === stamp) return before;
    const read = readNoteOf({ folder, path, types }, isFirst ? cache.read : readNote);
    // Who writes a file often empties it first; a note without a letter says nothing yet.
    const isGood = read.note !== undefined && !isEmpty(join(folder, path)) && !read.findings.some(({ severity }) => severity === 'error');
    return { stamp, read, good: isGood ? read.note : before?.good };
  }
}

/** Tells whether two sets hold the same declarations. */
function isSame(one: TypeSet, other: TypeSet): boolean {
  return JSON.stringify(one.all) === JSON.stringify(other.all);
}

/** What a held note's links lead to is told for lines that are no longer there. */
function withoutOld(course: Course, held: ReadonlySet<FilePath>, read: readonly Problem[]): Course {
  if (held.size === 0) return course;
  const current = new Set(read);
  return { ...course, problems: course.problems.filter((problem) => !held.has(problem.file) || current.has(problem)) };
}

interface FollowedAssets {
  readonly find: (path: FilePath) => Asset | undefined;
  /** What is wrong with the files that were asked for last. */
  readonly problems: () => readonly Problem[];
}

/** Finds files beside notes, each read again only once it has changed. */
function followAssets(folder: string): FollowedAssets {
  const known = new Map<FilePath, { readonly stamp: string; readonly asset: Asset | undefined; readonly problems: readonly Problem[] }>();
  const find = (path: FilePath) => {
    const stamp = stampOf(join(folder, findOnDisk(folder, path)));
    const before = known.get(path);
    if (before?.stamp === stamp) return before.asset;
    const { find: read, problems } = makeAssetFinder(folder);
    const asset = stamp === '' ? undefined : read(path);
    known.set(path, { stamp, asset, problems });
    return asset;
  };
  return { find, problems: () => [...known.values()].flatMap(({ problems }) => problems) };
}

function isEmpty(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.size === 0;
}

function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.mtimeMs} ${found.ctimeMs} ${found.size} ${found.ino}`;
}
