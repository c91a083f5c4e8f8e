import type { Missing } from '../files/index-reader.ts';
import type { SearchIndex } from '../files/open-index.ts';
import { toTerm } from '../words/analyse-word.ts';

/** Finds the terms whose words start with what is typed so far: words of titles first, then frequent ones. */
export async function completeWord(index: SearchIndex, start: string, missing: Missing): Promise<readonly string[]> {
  const [letter] = start;
  if (letter === undefined) return [];
  const words = (await index.wordsUnder([letter], missing)).filter(({ form }) => form.startsWith(start) && form !== start);
  const ranked = words.sort(
    (a, b) =>
      Number(b.isName) - Number(a.isName) || b.magnitude - a.magnitude || a.form.length - b.form.length || (a.form < b.form ? -1 : 1),
  );
  return [...new Set(ranked.map(({ form }) => toTerm(form)))].slice(0, mostCompletions(start));
}

/**
 * Finds what a word that the course does not know may be cut short from, as "admin" is and "prem": the likeliest of the words
 * that begin so.
 */
export async function expandWord(index: SearchIndex, form: string, missing: Missing): Promise<readonly string[]> {
  const isUnknown = form.length >= shortestCut && index.isLoaded(toTerm(form)) && index.find(toTerm(form)) === undefined;
  return isUnknown ? (await completeWord(index, form, missing)).slice(0, mostExpansions) : [];
}

const shortestCut = 3;
const mostExpansions = 4;

/** The fewer letters, the more words begin with them and the less each is meant; a few show something at once. */
function mostCompletions(start: string): number {
  return start.length === 1 ? 3 : start.length === 2 ? 6 : 16;
}
