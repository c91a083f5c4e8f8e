import type { Missing } from '../files/index-reader.ts';
import type { SearchIndex } from '../files/open-index.ts';
import { analyse } from '../words/analyse.ts';

/** Words that share less than this of their letter pairs are not alike. */
const leastLikeness = 0.4;

/** At most this many like words are sought instead. */
const mostWords = 4;

/**
 * Gives a query of words from titles and aliases that look like those of a query that found nothing, or an empty one:
 * by the pairs of letters that two words share (Dice 1945), which finds what is too far off to be a slip.
 */
export async function findNearQuery(index: SearchIndex, words: string, missing: Missing): Promise<string> {
  const forms = analyse(words).filter(({ isWhole, isStop, form }) => !isWhole && !isStop && form.length > 2);
  if (forms.length === 0) return '';
  const names = (await index.allWords(missing)).filter(({ isName }) => isName);
  const likely = names
    .map(({ form }) => ({ form, likeness: Math.max(...forms.map((other) => likeness(form, other.form))) }))
    .filter(({ likeness: share }) => share >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || (a.form < b.form ? -1 : 1));
  return likely
    .slice(0, mostWords)
    .map(({ form }) => form)
    .join(' ');
}

function likeness(a: string, b: string): number {
  const pairs = pairsOf(a);
  const others = pairsOf(b);
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / Math.max(1, pairs.size + others.size);
}

/** Neighbouring letters; a word's first letter is a pair with its beginning. */
function pairsOf(word: string): ReadonlySet<string> {
  return new Set([...` ${word}`].slice(1).map((letter, index) => ` ${word}`.charAt(index) + letter));
}
