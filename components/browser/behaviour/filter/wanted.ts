import { wordsName } from '../../../../lib/model/listing-names.ts';
import { foldWord } from '../../../../lib/search/words/fold-word.ts';

/** What a reader wants to see of an index: words that an entry has, and one value for each field that they chose one for. */
export interface Wanted {
  readonly words: readonly string[];
  readonly facets: readonly (readonly [key: string, value: string])[];
}

/** One entry of an index, as filters see it: its folded text, and its values by field. */
export interface EntryFacts {
  readonly text: string;
  readonly values: Readonly<Record<string, string | undefined>>;
}

/** Folds a text for comparison: case, accents, forms of letters. */
export function foldText(text: string): string {
  return foldWord(text.replace(/\s+/g, ' ').trim());
}

/** Reads what a form holds. */
export function toWanted(fields: Iterable<readonly [string, unknown]>): Wanted {
  const given = [...fields].flatMap(([key, value]) => (typeof value === 'string' && value.trim() !== '' ? [[key, value] as const] : []));
  const words = given.flatMap(([key, value]) => (key === wordsName ? foldText(value).split(' ') : []));
  return { words: words.filter((word) => word !== ''), facets: given.filter(([key]) => key !== wordsName) };
}

/** Tells whether an entry is wanted: it holds every word, whole or as a part, and has every value. */
export function isWanted({ text, values }: EntryFacts, { words, facets }: Wanted): boolean {
  return words.every((word) => text.includes(word)) && facets.every(([key, value]) => (values[key] ?? '').split(' ').includes(value));
}

/** Leaves one field out: what its other choices would show is counted without it. */
export function withoutFacet({ words, facets }: Wanted, key: string): Wanted {
  return { words, facets: facets.filter(([other]) => other !== key) };
}
