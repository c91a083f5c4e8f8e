import type { TopicId } from '../../model/topic.ts';
import type { Before } from './find-before.ts';

/** Finds topics that come before themselves, by way of others: each circle once, from its first topic by name on. */
export function findCircles(before: Before): readonly (readonly TopicId[])[] {
  const done = new Set<TopicId>();
  const circles = new Map<string, readonly TopicId[]>();
  for (const start of [...before.keys()].sort()) visit(start);
  return [...circles.values()];

  /** Goes down without recursion, for ways may be as long as a course. */
  function visit(start: TopicId): void {
    if (done.has(start)) return;
    const way: { readonly id: TopicId; next: number }[] = [{ id: start, next: 0 }];
    const onWay = new Set([start]);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const to = before.get(last.id)?.[last.next++];
      if (to === undefined) {
        done.add(last.id);
        onWay.delete(last.id);
        way.pop();
      } else if (onWay.has(to)) add(way.slice(way.findIndex(({ id }) => id === to)).map(({ id }) => id));
      else if (!done.has(to)) {
        onWay.add(to);
        way.push({ id: to, next: 0 });
      }
    }
  }

  function add(circle: readonly TopicId[]): void {
    const least = circle.reduce((place, id, at) => (id < (circle[place] ?? id) ? at : place), 0);
    const turned = [...circle.slice(least), ...circle.slice(0, least)];
    circles.set(turned.join(' '), turned);
  }
}
