import type { SearchIndex } from '../files/open-index.ts';
import type { PageKind } from '../search-record.ts';
import type { FoundName, QueryUnit } from './query-unit.ts';
import type { AskedFor } from './understand-question.ts';

/** A page that answers a query, and how many of its sections do. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
  readonly sectionCount: number;
}

/** A section that answers a query. */
interface RankedSection {
  readonly section: number;
  readonly score: number;
}

/** A topic's page is about its subject alone; a lecture's is about many. */
const lectureShare = 0.75;

/** What a page's other sections add to its best one, of what each is worth, the next best first. */
const shareOfOthers = 0.1;

/**
 * What a name is worth, of what the query's words are worth at most: one that is the whole query more than any text can
 * gather, so that a topic is first for its own name; one inside a longer query only a little.
 */
const shareOfName = { whole: 1.6, part: 0.3 } as const;

/**
 * A page of a kind that the query asks for: "who …" for a role, "which tool …" for a tool. What such a query names beside
 * is what it asks about, not what answers it: "who builds data pipelines" wants no page on data pipelines first.
 */
const shareOfMeantKind = 1.6;

/** A page of a kind that the words of the query make likelier. */
const shareOfLeaning = 1.5;

/** What each side of a comparison gains, of what the query's words are worth; the page that lists what is asked for gains all. */
const shareOfCompared = 0.5;

/** What the page gains whose list answers the question, however short that is. */
const shareOfAnswering = 0.6;

/** What the ranking of pages takes from a query. */
interface RankedQuery {
  readonly units: readonly QueryUnit[];
  readonly names: readonly FoundName[];
  readonly askedFor: AskedFor;
}

/** Groups sections by page and orders the pages: the best section counts, then the page's name, then its kind. */
export function rankPages(index: SearchIndex, total: Float64Array, { units, names, askedFor }: RankedQuery): readonly RankedPage[] {
  const { kinds, leanings, compared, answer } = askedFor;
  const weight = weighUnits(units);
  const boosts = boostNames(names, weight);
  const ranked: RankedPage[] = [];
  for (const [page, { kind, lists, firstSection, sectionCount: count }] of index.pages.entries()) {
    let [first, second, third, sectionCount] = [0, 0, 0, 0];
    for (let section = firstSection; section < firstSection + count; section++) {
      const score = total[section] ?? 0;
      if (score > 0) sectionCount += 1;
      if (score > first) [first, second, third] = [score, first, second];
      else if (score > second) [second, third] = [score, second];
      else if (score > third) third = score;
    }
    if (sectionCount === 0) continue;
    const share = shareOfKind(kind) * (kinds.has(kind) ? shareOfMeantKind : leanings.has(kind) ? shareOfLeaning : 1);
    const boost = boosts.get(page) ?? { whole: 0, part: 0 };
    const numbered = askedFor.numbered.has(page) ? shareOfName.whole * Math.max(weight, 0.5) : 0;
    const named = Math.max(boost.whole, numbered, kinds.size === 0 || kinds.has(kind) ? boost.part : 0);
    const isListing = askedFor.named.has(page) && [...kinds, ...leanings].some((other) => lists.has(other));
    const isAnswering = answer?.kind === 'list' && answer.page === page;
    const listed = isListing ? weight : isAnswering ? weight * shareOfAnswering : 0;
    const beside = compared.has(page) ? weight * shareOfCompared : 0;
    ranked.push({ page, score: share * (first + shareOfOthers * (second + third)) + named + listed + beside, sectionCount });
  }
  return ranked.sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Gives a page's sections that answer, the best first. */
export function rankSections({ pages }: SearchIndex, total: Float64Array, page: number): readonly RankedSection[] {
  const { firstSection = 0, sectionCount = 0 } = pages[page] ?? {};
  const sections = Array.from({ length: sectionCount }, (_, place) => ({
    section: firstSection + place,
    score: total[firstSection + place] ?? 0,
  }));
  return sections.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.section - b.section);
}

/** What a page gains from its name: where that is the whole query, and where it is a part of it. */
interface NameBoost {
  readonly whole: number;
  readonly part: number;
}

/** What all words of the query are worth together, where nothing takes from it. */
function weighUnits(units: readonly QueryUnit[]): number {
  return units.reduce(
    (sum, { meanings, isExtra }) => sum + (isExtra ? 0 : Math.max(0, ...meanings.map(({ share, rareness }) => share * rareness))),
    0,
  );
}

function boostNames(names: readonly FoundName[], weight: number): ReadonlyMap<number, NameBoost> {
  const boosts = new Map<number, NameBoost>();
  for (const { pages, share, fit } of names) {
    const isWhole = share > 0.999;
    const boost = (isWhole ? shareOfName.whole : shareOfName.part * share ** 2) * fit * Math.max(weight, 0.5);
    for (const page of pages) {
      const { whole, part } = boosts.get(page) ?? { whole: 0, part: 0 };
      boosts.set(page, isWhole ? { whole: Math.max(whole, boost), part } : { whole, part: Math.max(part, boost) });
    }
  }
  return boosts;
}

function shareOfKind(kind: PageKind): number {
  return kind === 'lecture' ? lectureShare : 1;
}
