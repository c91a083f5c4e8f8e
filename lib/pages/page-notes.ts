import { topicPath } from '../model/addresses.ts';
import type { Course } from '../model/course.ts';
import type { FilePath } from '../model/file-path.ts';

/** Gives the notes that a page's words are from: a lecture's own, and all that a topic is put together from. */
export function notesOfPage(course: Course, path: string): ReadonlySet<FilePath> {
  const own = [...course.paths].filter(([, page]) => page === path).map(([note]) => note);
  const topic = course.topics.find((other) => topicPath(other) === path);
  return new Set([...own, ...(topic === undefined ? [] : [topic.definedBy, ...topic.addedBy].map(({ note }) => note))]);
}
