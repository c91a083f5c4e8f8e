import type { FetchFile, Missing, MissingFile } from '../files/index-reader.ts';
import type { Manifest } from '../files/manifest.ts';
import { openIndex, type SearchIndex } from '../files/open-index.ts';
import type { PageKind } from '../search-record.ts';
import type { PlannedAnswer } from './find-answer.ts';
import { findNearQuery } from './find-near.ts';
import { findPages } from './find-pages.ts';
import type { RankedPage } from './rank-pages.ts';
import type { Answer, AnswerTopic, KindCount, PageResult, SearchOptions, SearchResponse } from './search-response.ts';
import { keepPrepared, type PrepareText, showPages, weightTerms } from './show-pages.ts';
import type { UnderstoodQuery } from './understand-query.ts';

/** Answers queries. */
export interface Searcher {
  /**
   * Never rejects: what could not be read is in the answer's `incomplete`. `onFirst` is given the same answer with its first
   * page alone, as soon as that can be shown.
   */
  readonly search: (query: string, options?: SearchOptions, onFirst?: (response: SearchResponse) => void) => Promise<SearchResponse>;
}

/** Longer queries are pasted by mistake; their beginning is answered. */
const longestQuery = 2000;

/** Makes what answers queries, over the files of an index; nothing is fetched before the first query. */
export function createSearcher(fetchFile: FetchFile, manifest: Manifest): Searcher {
  const index = openIndex(fetchFile, manifest);
  const prepare = keepPrepared();
  return {
    search: async (query, options = {}, onFirst = () => undefined) => {
      const missing = new Map<string, MissingFile>();
      const answer = await answerQuery(index, query.slice(0, longestQuery), {
        options,
        prepare,
        missing,
        onFirst: (first) => onFirst({ ...first, query }),
      });
      return { ...answer, query, incomplete: [...missing.values()] };
    },
  };
}

async function answerQuery(
  index: SearchIndex,
  query: string,
  { options, onFirst, prepare, missing }: AnswerContext,
): Promise<SearchResponse> {
  const { pages, total, parsed, understood } = await findPages(index, query, { isTyping: options.isTyping ?? false, missing });
  const wanted = options.kinds?.filter((name) => index.kinds.some(({ kind }) => kind === name)) ?? [];
  const kinds = [...parsed.kinds, ...wanted];
  const chosen = kinds.length === 0 ? pages : pages.filter(({ page }) => kinds.includes(index.pages[page]?.kind ?? 'lecture'));
  const shown = chosen.slice(options.offset ?? 0, (options.offset ?? 0) + (options.limit ?? 10));
  const correction = correctQuery(query, understood);
  const found: SearchResponse = {
    ...nothingFound,
    query,
    likely: countLikely(chosen),
    total: chosen.length,
    facets: countKinds(index, pages),
    ...(correction === undefined ? {} : { correction }),
    marks: marksOf(understood),
  };
  const show = (some: readonly RankedPage[]) =>
    showPages(index, some, { total, weights: weightTerms(understood), sectionsPerPage: options.sectionsPerPage ?? 3, prepare, missing });
  const planned = await showAnswer(index, understood.askedFor.answer, missing);
  const answer: SearchResponse = planned === undefined ? found : { ...found, answer: planned };
  if (shown.length > 1) show(shown.slice(0, 1)).then((results) => results.length > 0 && onFirst({ ...answer, results }));
  const results = await show(shown);
  const near = pages.length === 0 ? await findNear(index, parsed.words, { prepare, missing }) : [];
  return { ...answer, results, near };
}

/** Names the topics of an answer. One whose name cannot be read is none. */
async function showAnswer(index: SearchIndex, planned: PlannedAnswer | undefined, missing: Missing): Promise<Answer | undefined> {
  if (planned === undefined) return undefined;
  const pages = planned.kind === 'comparison' ? planned.pages : [planned.page];
  const sections = pages.map((page) => index.pages[page]?.firstSection ?? 0);
  const records = await index.readRecords(sections, missing);
  const [topic, other] = pages.flatMap((page, place): readonly AnswerTopic[] => {
    const record = records.get(sections[place] ?? 0);
    const outline = index.pages[page];
    return record === undefined || outline === undefined ? [] : [{ path: record.path, kind: outline.kind, title: record.title }];
  });
  if (topic === undefined) return undefined;
  if (planned.kind === 'list') return { kind: 'list', topic, list: planned.list };
  if (planned.kind === 'definition') return { kind: 'definition', topic };
  return other === undefined ? undefined : { kind: 'comparison', topics: [topic, other] };
}

/** Counts the pages before the scores fall off: what is worth less than this share of the best only has some of the words. */
function countLikely(pages: readonly RankedPage[]): number {
  const best = pages[0]?.score ?? 0;
  return pages.filter(({ score }) => score >= shareOfBest * best).length;
}

const shareOfBest = 0.5;

const nothingFound = { results: [], near: [], incomplete: [] } as const;

interface AnswerContext {
  readonly options: SearchOptions;
  readonly onFirst: (response: SearchResponse) => void;
  readonly prepare: PrepareText;
  readonly missing: Missing;
}

async function findNear(
  index: SearchIndex,
  words: string,
  { prepare, missing }: { prepare: PrepareText; missing: Missing },
): Promise<readonly PageResult[]> {
  const nearQuery = await findNearQuery(index, words, missing);
  if (nearQuery === '') return [];
  const { pages, total, understood } = await findPages(index, nearQuery, { isTyping: false, missing });
  return showPages(index, pages.slice(0, mostNear), { total, weights: weightTerms(understood), sectionsPerPage: 1, prepare, missing });
}

/** As many pages as are worth a look where nothing was found. */
const mostNear = 5;

function countKinds(index: SearchIndex, pages: readonly RankedPage[]): readonly KindCount[] {
  const counts = new Map<PageKind, number>();
  for (const { page } of pages) {
    const kind = index.pages[page]?.kind ?? 'lecture';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return index.kinds
    .flatMap(({ kind }) => (counts.has(kind) ? [{ kind, count: counts.get(kind) ?? 0 }] : []))
    .sort((a, b) => b.count - a.count);
}

function correctQuery(query: string, { corrections }: UnderstoodQuery): string | undefined {
  if (corrections.length === 0) return undefined;
  let corrected = '';
  let done = 0;
  for (const { start, end, corrected: word } of corrections) {
    corrected += query.slice(done, start) + word;
    done = end;
  }
  return corrected + query.slice(done);
}

function marksOf({ units }: UnderstoodQuery): readonly string[] {
  return [...new Set(units.flatMap(({ meanings }) => meanings.flatMap(({ entries }) => entries.flatMap(({ forms }) => forms))))];
}
