/** A topic of a way: how long it takes to read, and the places of the topics that it builds on. */
export interface PathStep {
  readonly seconds: number;
  readonly before: readonly number[];
}

/** The way to a topic: places in the list of topics, each behind what it builds on, the topic itself last. */
export interface Path {
  readonly steps: readonly number[];
  /** What lies further back than there is time for: to be known already, or for another day. In order, before all steps. */
  readonly earlier: readonly number[];
  readonly seconds: number;
  readonly earlierSeconds: number;
}

/**
 * Finds the shortest way from nothing to a topic: all that it builds on and no more. What is known ends it. Where it takes longer than
 * `seconds`, what is nearest to the topic stays. A circle is gone round once.
 */
export function walkPath(
  topics: readonly PathStep[],
  to: number,
  { seconds, isKnown = () => false }: { readonly seconds: number; readonly isKnown?: (place: number) => boolean },
): Path {
  const distances = measureDistances(topics, to, isKnown);
  const order = orderSteps(topics, to, distances);
  const secondsOf = (place: number) => (isKnown(place) ? 0 : (topics[place]?.seconds ?? 0));
  const near = order.toReversed().sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
  const kept = new Set<number>();
  let spent = 0;
  for (const place of near) {
    if (place !== to && spent + secondsOf(place) > seconds) break;
    kept.add(place);
    spent += secondsOf(place);
  }
  const earlier = order.filter((place) => !kept.has(place));
  return {
    steps: order.filter((place) => kept.has(place)),
    earlier,
    seconds: spent,
    earlierSeconds: earlier.reduce((sum, place) => sum + secondsOf(place), 0),
  };
}

/** How many steps each topic lies before the last; what stands before a known one is not asked for. */
function measureDistances(topics: readonly PathStep[], to: number, isKnown: (place: number) => boolean): ReadonlyMap<number, number> {
  const distances = new Map([[to, 0]]);
  for (const [place, distance] of distances) {
    if (place !== to && isKnown(place)) continue;
    for (const before of topics[place]?.before ?? []) if (!distances.has(before)) distances.set(before, distance + 1);
  }
  return distances;
}

/** Each topic behind what it builds on, without recursion, for a way may be as long as a course. */
function orderSteps(topics: readonly PathStep[], to: number, wanted: ReadonlyMap<number, number>): readonly number[] {
  const order: number[] = [];
  const seen = new Set([to]);
  const way = [{ place: to, next: 0 }];
  for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
    const before = topics[last.place]?.before[last.next++];
    if (before === undefined) {
      order.push(last.place);
      way.pop();
    } else if (wanted.has(before) && !seen.has(before)) {
      seen.add(before);
      way.push({ place: before, next: 0 });
    }
  }
  return order;
}
