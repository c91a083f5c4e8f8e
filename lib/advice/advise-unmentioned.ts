import type { Course } from '../model/course.ts';
import { toNameKey } from '../model/name-key.ts';
import type { Problem } from '../model/problem.ts';
import { tell } from '../model/rules.ts';

/** Advises on topics that no lecture speaks of: nobody is led to them. */
export function adviseUnmentioned({ topics, introducedIn, lectures, names }: Course): readonly Problem[] {
  if (lectures.length === 0) return [];
  const assigned = new Set(lectures.flatMap(({ readings }) => readings.map(({ name }) => names.get(toNameKey(name)))));
  return topics
    .filter(({ id }) => !introducedIn.has(id) && !assigned.has(id))
    .map(({ type, title, definedBy }) => ({
      ...definedBy.passage.place,
      file: definedBy.note,
      ...tell('topic-not-mentioned', `No lecture mentions the ${type} "${title}"`),
    }));
}
