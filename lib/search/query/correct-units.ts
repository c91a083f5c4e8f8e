import type { Missing } from '../files/index-reader.ts';
import type { SearchIndex } from '../files/open-index.ts';
import { toTerm } from '../words/analyse-word.ts';
import { allowedDistance, type Correction, findCorrections, likelyLetters } from './correct-word.ts';

/** A word of the query and what it is taken for. */
export interface CorrectedWord {
  readonly form: string;
  readonly corrections: readonly Correction[];
  /** The course does not have the word itself. */
  readonly isUnknown: boolean;
}

/** At most this many readings of one misspelt word. */
const mostCorrections = 3;

/** A word in no more sections than this is held to be a slip if a much more frequent one is near. */
export const rareSections = 2;

/** Finds what the words that the course does not know, or hardly knows, may stand for. */
export async function correctWords(
  index: SearchIndex,
  forms: readonly string[],
  missing: Missing,
): Promise<ReadonlyMap<string, CorrectedWord>> {
  const isAlone = forms.length === 1;
  const doubtful = forms.filter((form) => isDoubtful(index, form));
  const corrected = await Promise.all(doubtful.map((form) => correctOne(index, form, { isAlone, missing })));
  return new Map(corrected.filter(({ corrections }) => corrections.length > 0).map((word) => [word.form, word]));
}

async function correctOne(
  index: SearchIndex,
  form: string,
  { isAlone, missing }: { isAlone: boolean; missing: Missing },
): Promise<CorrectedWord> {
  const isUnknown = index.find(toTerm(form)) === undefined;
  let corrections = findCorrections(form, await index.wordsUnder(likelyLetters(form), missing), isAlone);
  const isGood = corrections.some(({ distance }) => distance === 1);
  if (isUnknown && !isGood) corrections = findCorrections(form, await index.allWords(missing), isAlone);
  const best = corrections[0];
  if (best === undefined) return { form, corrections: [], isUnknown };
  if (!isUnknown) corrections = corrections.filter(({ distance, magnitude }) => distance === 1 && magnitude >= 4);
  const terms = new Set<string>(isUnknown ? [] : [toTerm(form)]);
  const distinct = corrections.filter(
    (correction) =>
      best.likelihood - correction.likelihood <= 3 && !terms.has(toTerm(correction.form)) && terms.add(toTerm(correction.form)),
  );
  return { form, corrections: distinct.slice(0, mostCorrections), isUnknown };
}

function isDoubtful(index: SearchIndex, form: string): boolean {
  if (allowedDistance(form) === 0 || !index.isLoaded(toTerm(form))) return false;
  const entry = index.find(toTerm(form));
  return entry === undefined || (entry.places.length <= rareSections && entry.titles.length + entry.aliases.length === 0);
}
