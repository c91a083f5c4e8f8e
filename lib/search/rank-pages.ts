import type { SearchIndex } from './open-index.ts';
import type { FoundName, QueryUnit } from './query-unit.ts';
import type { PageKind } from './search-record.ts';

/** A page that answers a query, with its best sections first. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
  readonly sections: readonly RankedSection[];
}

/** A section that answers a query. */
export interface RankedSection {
  readonly section: number;
  readonly score: number;
}

/** A topic's page is about its subject alone; a lecture's is about many. */
const lectureShare = 0.9;

/** What a page's other sections add to its best one, of what each is worth, the next best first. */
const shareOfOthers = 0.1;

/** A whole title that is the whole query doubles what the words by themselves are worth. */
const nameShare = 1;

/** Groups sections by page and orders the pages: the best section counts, then the page's name, then its kind. */
export function rankPages(index: SearchIndex, total: Float64Array, { units, names }: { units: readonly QueryUnit[]; names: readonly FoundName[] }): readonly RankedPage[] {
  const boosts = boostNames(names, units);
  const ranked: RankedPage[] = [];
  for (const [page, { kind, firstSection, sectionCount }] of index.pages.entries()) {
    const sections: RankedSection[] = [];
    for (let section = firstSection; section < firstSection + sectionCount; section++) {
      const score = total[section] ?? 0;
      if (score > 0) sections.push({ section, score });
    }
    const boost = boosts.get(page) ?? 0;
    if (sections.length === 0) continue;
    sections.sort((a, b) => b.score - a.score || a.section - b.section);
    const others = (sections[1]?.score ?? 0) + (sections[2]?.score ?? 0);
    ranked.push({ page, score: shareOfKind(kind) * ((sections[0]?.score ?? 0) + shareOfOthers * others) + boost, sections });
  }
  return ranked.sort((a, b) => b.score - a.score || a.page - b.page);
}

function boostNames(names: readonly FoundName[], units: readonly QueryUnit[]): ReadonlyMap<number, number> {
  const weight = units.reduce((sum, { meanings, isExtra }) => sum + (isExtra ? 0 : Math.max(0, ...meanings.map(({ share, rareness }) => share * rareness))), 0);
  const boosts = new Map<number, number>();
  for (const { pages, share, fit } of names) {
    const boost = nameShare * Math.max(weight, 0.5) * fit * share ** 2;
    for (const page of pages) boosts.set(page, Math.max(boost, boosts.get(page) ?? 0));
  }
  return boosts;
}

function shareOfKind(kind: PageKind): number {
  return kind === 'lecture' ? lectureShare : 1;
}
