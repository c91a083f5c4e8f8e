import { join } from 'node:path';
import type { Course } from '../model/course.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Note } from '../model/note.ts';
import { compareProblems, fileStart, type Problem } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { buildCourse } from './build-course.ts';
import { cacheFolder, findContentFolder } from './course-folders.ts';
import { filesBeside } from './files-beside.ts';
import { makeAssetFinder } from './find-assets.ts';
import { type NoteCache, noCache, openNoteCache } from './note-cache.ts';
import { openSettings } from './open-settings.ts';
import { type ContentHistory, noHistory } from './parse-log.ts';
import { listContent, readNoteBytes } from './read-content.ts';
import type { ReadNote } from './read-note.ts';
import { findUnreadFiles } from './unread-files.ts';

/** Where a course is read from, and what may be kept of the last reading. */
export interface CourseFolder {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cache: NoteCache;
  /** When each note was changed and by whom, where that was read. */
  readonly history?: ContentHistory;
}

/** Gives the place that the environment names. */
export function findCourseFolder(
  project: string,
  environment: CourseFolder['environment'],
  options: { readonly keep: boolean; readonly writer?: string },
): CourseFolder {
  return {
    folder: findContentFolder(project, environment),
    environment,
    cache: options.keep ? openNoteCache({ folder: join(project, cacheFolder), project, writer: options.writer ?? 'main' }) : noCache,
  };
}

/**
 * Reads the whole content folder and puts the course together; `tell` hears how many notes are read. What is wrong in it is in the
 * course; nothing throws.
 */
export function openCourse(
  { folder, environment, cache, history = noHistory }: CourseFolder,
  tell: (done: number, total: number) => void = () => undefined,
): Course {
  const content = listContent(folder);
  const { settings, types, problems: wrongSettings } = openSettings(folder, content.types, environment);
  const problems: Problem[] = [...content.problems, ...wrongSettings];
  const notes: Note[] = [];
  for (const [index, path] of content.notes.entries()) {
    const { note, findings } = readNoteOf({ folder, path, types }, cache.read);
    tell(index + 1, content.notes.length);
    if (note?.draft) continue;
    for (const finding of findings) problems.push({ ...finding, file: path });
    if (note !== undefined) notes.push(note);
  }
  cache.tidy();
  const assets = makeAssetFinder(folder);
  const course = buildCourse({
    settings,
    types,
    notes,
    findAsset: assets.find,
    ...filesBeside(folder),
    history,
    problems,
    ...(cache.mentions && { findMentioned: cache.mentions.open }),
  });
  cache.mentions?.save();
  const beside = [...assets.problems, ...findUnreadFiles(content.sources, course)];
  return beside.length === 0 ? course : { ...course, problems: [...course.problems, ...beside].sort(compareProblems) };
}

/** A note of a folder, and the types of its course. */
interface PlacedNote {
  readonly folder: string;
  readonly path: FilePath;
  readonly types: TypeSet;
}

/** Reads one note of a folder. A file that cannot be read, and a fault of the reader, are problems too. */
export function readNoteOf({ folder, path, types }: PlacedNote, read: NoteCache['read']): ReadNote {
  try {
    return read(path, readNoteBytes(folder, path), types);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown';
    const finding = { ...fileStart, ...tell('note-unreadable', `Cannot read the note: ${reason}`) } as const;
    return { findings: [finding] };
  }
}
