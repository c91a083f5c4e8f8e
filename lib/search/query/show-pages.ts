import type { Missing } from '../files/index-reader.ts';
import type { SearchIndex } from '../files/open-index.ts';
import type { SectionRecord } from '../files/read-records.ts';
import { cutExcerpt, type PreparedText, prepareText } from './cut-excerpt.ts';
import { markText } from './mark-text.ts';
import { type RankedPage, rankSections } from './rank-pages.ts';
import type { PageResult } from './search-response.ts';
import type { UnderstoodQuery } from './understand-query.ts';

/** Prepares a section's text for excerpts. */
export type PrepareText = (record: SectionRecord) => PreparedText;

/** Keeps what is prepared as long as its record is kept: the same sections are shown again with every letter typed. */
export function keepPrepared(): PrepareText {
  const kept = new WeakMap<SectionRecord, PreparedText>();
  return (record) => {
    const prepared = kept.get(record) ?? prepareText(record.text);
    kept.set(record, prepared);
    return prepared;
  };
}

/** The terms that were found and how much each says, for excerpts. */
export function weightTerms({ units }: UnderstoodQuery): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { meanings } of units) {
    for (const { entries, share, rareness } of meanings)
      for (const { key } of entries) weights.set(key, Math.max(weights.get(key) ?? 0, share * rareness));
  }
  return weights;
}

/** What results are shown with. */
interface ShownWith {
  readonly total: Float64Array;
  readonly weights: ReadonlyMap<string, number>;
  readonly sectionsPerPage: number;
  readonly prepare: PrepareText;
  readonly missing: Missing;
}

/** Reads what is shown of pages: titles, their best sections and excerpts. A page that cannot be read is left out. */
export async function showPages(
  index: SearchIndex,
  pages: readonly RankedPage[],
  { total, weights, sectionsPerPage, prepare, missing }: ShownWith,
): Promise<readonly PageResult[]> {
  const best = pages.map((page) => ({ ...page, sections: rankSections(index, total, page.page).slice(0, sectionsPerPage) }));
  const records = await index.readRecords(
    best.flatMap(({ sections }) => sections.map(({ section }) => section)),
    missing,
  );
  const terms = new Set(weights.keys());
  return best.flatMap(({ page, score, sections, sectionCount }): readonly PageResult[] => {
    const outline = index.pages[page];
    const known = sections.flatMap((ranked) => {
      const record = records.get(ranked.section);
      return record === undefined ? [] : [{ record, score: ranked.score }];
    });
    const [first] = known;
    if (outline === undefined || first === undefined) return [];
    return [
      {
        path: first.record.path,
        kind: outline.kind,
        lectures: outline.lectures,
        title: markText(first.record.title, terms),
        score,
        sections: known.map(({ record, score: own }) => ({
          heading: markText(record.heading, terms),
          anchor: record.anchor,
          excerpt: cutExcerpt(prepare(record), weights),
          score: own,
        })),
        sectionCount,
      },
    ];
  });
}
