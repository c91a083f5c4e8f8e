import type { TermPlace } from '../files/term-entry.ts';
import { saturate } from '../words/weigh-term.ts';
import type { QueryUnit } from './query-unit.ts';
import type { SectionScores } from './score-sections.ts';

/** How much words near each other add, of their own weight. */
const shareOfNearness = 0.25;

/** How many of the best sections are looked at closely. */
const mostRefined = 200;

/** Words further apart than this are not near. */
const window = 8;

/**
 * Looks at the best sections closely: words that the query has side by side count more where they stand near each other
 * (a sum of inverse squares of distances, after Rasolofo and Savoy 2003).
 */
export function refineScores(
  { total, byUnit }: SectionScores,
  { units, order }: { units: readonly QueryUnit[]; order: readonly (number | undefined)[] },
): void {
  const best = bestSections(total, mostRefined);
  const places = units.map((unit, number) => placesOf(unit, best, byUnit[number] ?? new Float64Array()));
  const pairs = neighbours(order);
  for (const section of best) {
    let more = 0;
    for (const [first, second] of pairs)
      more +=
        shareOfNearness *
        nearness(places[first]?.get(section), places[second]?.get(section)) *
        Math.min(weightOf(units[first]), weightOf(units[second]));
    total[section] = (total[section] ?? 0) + more;
  }
}

/** Gives the sections above zero, at most so many, the best of all in any order. */
function bestSections(total: Float64Array, most: number): readonly number[] {
  const found: number[] = [];
  for (let section = 0; section < total.length; section++) if ((total[section] ?? 0) > 0) found.push(section);
  if (found.length <= most) return found;
  const least = Float64Array.from(found, (section) => total[section] ?? 0).sort()[found.length - most] ?? 0;
  return found.filter((section) => (total[section] ?? 0) >= least);
}

/** Where a unit's first meaning stands in each of these sections. */
function placesOf({ meanings }: QueryUnit, sections: readonly number[], scores: Float64Array): ReadonlyMap<number, TermPlace> {
  const wanted = new Set(sections.filter((section) => (scores[section] ?? 0) > 0));
  const found = new Map<number, TermPlace>();
  for (const { entries } of meanings) {
    const [entry] = entries;
    if (entry === undefined || entries.length > 1) continue;
    for (const place of entry.places) if (wanted.has(place.section) && !found.has(place.section)) found.set(place.section, place);
  }
  return found;
}

function neighbours(order: readonly (number | undefined)[]): readonly (readonly [number, number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (const [place, second] of order.entries()) {
    const first = order[place - 1];
    if (first !== undefined && second !== undefined && first !== second) pairs.set(`${first} ${second}`, [first, second]);
  }
  return [...pairs.values()];
}

function nearness(first: TermPlace | undefined, second: TermPlace | undefined): number {
  if (first === undefined || second === undefined) return 0;
  let sum = 0;
  let at = 0;
  for (const position of first.positions) {
    while (at < second.positions.length && (second.positions[at] ?? 0) <= position) at += 1;
    const distance = Math.min(
      (second.positions[at] ?? Number.POSITIVE_INFINITY) - position,
      position - (second.positions[at - 1] ?? Number.NEGATIVE_INFINITY),
    );
    if (distance > 0 && distance <= window) sum += 1 / distance ** 2;
  }
  return saturate(sum);
}

function weightOf(unit: QueryUnit | undefined): number {
  return Math.max(0, ...(unit?.meanings.map(({ share, rareness }) => share * rareness) ?? []));
}
