import { join } from 'node:path';
import { findCoursePlace } from './open-course.ts';
import { listContent, readNoteBytes } from './read-content.ts';

/** One share of the notes to read into the cache: every `hands`-th of the folder's notes, beginning with the `hand`-th. */
const [project = '.', hand = '0', hands = '1'] = process.argv.slice(2);
const { folder, cache } = findCoursePlace(join(project), process.env, { keep: true, writer: hand });

listContent(folder).notes.forEach((path, index) => {
  if (index % Number(hands) !== Number(hand)) return;
  try {
    const bytes = readNoteBytes(folder, path);
    if (cache.misses(path, bytes)) cache.read(path, bytes);
  } catch {
    // The process that opens the course meets the same fault and reports it.
  }
});
cache.save();
