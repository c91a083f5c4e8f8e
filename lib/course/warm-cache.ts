import { availableParallelism } from 'node:os';
import { type CourseFolder, findCourseFolder } from './open-course.ts';
import { openSettings } from './open-settings.ts';
import { listContent, readNoteBytes } from './read-content.ts';

/** So many new notes are read by one process sooner than by another one that has to start and to warm up first. */
const notesToStartFor = 200;

/** So many new notes take longer than Next needs, on every core, to compile the site's own code beside them. */
const notesBeyondNext = 600;

/** Which of the notes one of several processes reads: every `shares`-th of the folder's, beginning with the `share`-th. */
export interface Share {
  readonly share: number;
  readonly shares: number;
}

/** Reads one share in a process of its own, to its end, however it ends: what it did not read is read later. */
type ShareReader = (share: Share) => Promise<void>;

interface Warming {
  /** Tells whether Next compiles meanwhile. */
  readonly isCompiling: boolean;
  readonly readElsewhere: ShareReader;
}

/** Reads the notes that the cache lacks into the cache, in as many processes as there is work for. Gives the place to open the course from as if nothing were new. */
export async function warmCache(project: string, place: CourseFolder, { isCompiling, readElsewhere }: Warming): Promise<CourseFolder> {
  const { notes, types: declared } = listContent(place.folder);
  const { types } = openSettings(place.folder, declared, place.environment);
  const missing = notes.filter((path) => place.cache.misses(path, readNoteBytes(place.folder, path), types));
  const shares = countShares(missing.length, { cores: availableParallelism(), isCompiling });
  if (shares < 2) return place;
  const others = Array.from({ length: shares - 1 }, (_, index) => readElsewhere({ share: index + 1, shares }));
  readShare(place, { share: 0, shares });
  await Promise.all(others);
  return findCourseFolder(project, place.environment, { keep: true });
}

/** One core is left to Next while it compiles, unless the notes take longer than that. */
function countShares(notes: number, { cores, isCompiling }: { readonly cores: number; readonly isCompiling: boolean }): number {
  return Math.min(Math.ceil(notes / notesToStartFor), isCompiling && notes < notesBeyondNext ? cores - 1 : cores);
}

/** Reads one share of a folder's notes into the cache. A note that cannot be read is met again, and reported, when the course opens. */
export function readShare({ folder, cache, environment }: CourseFolder, { share, shares }: Share): void {
  const content = listContent(folder);
  const { types } = openSettings(folder, content.types, environment);
  content.notes.forEach((path, index) => {
    if (index % shares !== share) return;
    try {
      cache.read(path, readNoteBytes(folder, path), types);
    } catch {
      return;
    }
  });
  cache.save();
}
