import type { Course } from '../model/course.ts';
import type { Problem } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { findSaidBefore } from '../study/path/find-before.ts';
import { findCircles } from '../study/path/find-circles.ts';

/** Tells of topics whose fields say that each builds on the next and the last on the first: nobody could begin with any of them. */
export function adviseCircles(course: Course): readonly Problem[] {
  return findCircles(findSaidBefore(course)).flatMap((circle) => {
    const topics = circle.flatMap((id) => course.topicsById.get(id) ?? []);
    const [first] = topics;
    if (first === undefined) return [];
    const way = [...topics, first].map(({ title }) => `"${title}"`).join(' on ');
    return [
      {
        ...first.definedBy.passage.place,
        file: first.definedBy.note,
        ...tell('builds-on-itself', `The topic "${first.title}" builds on itself: ${way}`),
      },
    ];
  });
}
