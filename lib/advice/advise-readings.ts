import type { Course } from '../model/course.ts';
import type { Note } from '../model/note.ts';
import { fileStart, type Problem } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import type { Topic } from '../model/topic.ts';

/** Advises readings for a lecture that has none, where most lectures of the course have some. */
export function adviseReadings(course: Course): readonly Problem[] {
  const without = course.lectures.filter((note) => !hasReadings(note, course));
  if (without.length * 2 >= course.lectures.length) return [];
  return without.map((note) => ({
    ...fileStart,
    file: note.path,
    ...tell(
      'lecture-without-readings',
      `The lecture "${note.title}" names no reading; ${course.lectures.length - without.length} of ${course.lectures.length} lectures do`,
    ),
  }));
}

/** A lecture names readings in its front matter, or in its text. */
function hasReadings(note: Note, { linked, topicsById, topics }: Course): boolean {
  if (note.readings.length > 0) return true;
  const { targets = [], mentions = [] } = linked.get(note.path) ?? {};
  return (
    mentions.some(({ topic }) => isWork(topicsById.get(topic))) ||
    targets.some((target) => target.kind === 'page' && target.topic !== undefined && isWork(topicsById.get(target.topic))) ||
    topics.some(
      ({ ofType, definedBy, addedBy }) =>
        ofType.work !== undefined && [definedBy, ...addedBy].some((passage) => passage.note === note.path),
    )
  );
}

function isWork(topic: Topic | undefined): boolean {
  return topic?.ofType.work !== undefined;
}
