import type { Missing } from '../files/index-reader.ts';
import type { SearchIndex } from '../files/open-index.ts';
import { matchExcluded, matchText } from './match-text.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import { type RankedPage, rankPages } from './rank-pages.ts';
import { refineScores } from './refine-scores.ts';
import { scoreSections } from './score-sections.ts';
import { type UnderstoodQuery, understandQuery } from './understand-query.ts';

/** The pages that answer a query, best first, of whatever kind; and how the query was taken. */
interface FoundPages {
  readonly pages: readonly RankedPage[];
  /** What each section is worth. */
  readonly total: Float64Array;
  readonly parsed: ParsedQuery;
  readonly understood: UnderstoodQuery;
}

/** Finds and ranks the pages that answer a query; what is shown of them is not read yet. */
export async function findPages(
  index: SearchIndex,
  query: string,
  { isTyping, missing }: { readonly isTyping: boolean; readonly missing: Missing },
): Promise<FoundPages> {
  const parsed = parseQuery(query, index.kinds);
  const understood = await understandQuery(index, parsed.words, { isOpen: isTyping && parsed.isOpen, phrases: parsed.phrases, missing });
  const scores = await scoreSections(index, understood.units);
  for (const page of understood.askedFor.numbered) {
    const { firstSection = 0 } = index.pages[page] ?? {};
    scores.total[firstSection] = Math.max(scores.total[firstSection] ?? 0, leastScore);
  }
  await applyOperators(index, scores.total, { parsed, understood, missing });
  refineScores(scores, understood);
  return { pages: rankPages(index, scores.total, understood), total: scores.total, parsed, understood };
}

/** Takes out the sections that lack a phrase, hold what must not be there, or are of another lecture or kind. */
async function applyOperators(
  index: SearchIndex,
  total: Float64Array,
  { parsed, understood, missing }: { parsed: ParsedQuery; understood: UnderstoodQuery; missing: Missing },
): Promise<void> {
  const phrases = parsed.phrases.filter((phrase) => phrase.trim() !== '');
  const onlyFilters =
    understood.units.length === 0 && phrases.length === 0 && parsed.kinds.length + parsed.withoutKinds.length + parsed.lectures.length > 0;
  if (onlyFilters) for (const { firstSection } of index.pages) total[firstSection] = 1;
  for (const phrase of phrases) {
    const found = await matchText(index, phrase, missing);
    for (let section = 0; section < total.length; section++)
      total[section] = found.has(section) ? Math.max(total[section] ?? 0, leastScore) : 0;
  }
  for (const text of parsed.without) for (const section of await matchExcluded(index, text, missing)) total[section] = 0;
  for (const { kind, lectures, firstSection, sectionCount } of index.pages) {
    const isOut =
      parsed.withoutKinds.includes(kind) || (parsed.lectures.length > 0 && !lectures.some((lecture) => parsed.lectures.includes(lecture)));
    if (isOut) total.fill(0, firstSection, firstSection + sectionCount);
  }
}

/** A section that holds a phrase of words that say nothing is found all the same, and so is a page asked for by its number. */
const leastScore = 0.01;
