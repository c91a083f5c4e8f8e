import { analyse } from '../words/analyse.ts';
import type { Token } from '../words/analyse-word.ts';
import { markTokens } from './mark-text.ts';
import type { TextPart } from './search-response.ts';

/** About as many characters as an excerpt has. */
const excerptLength = 180;

/** A text to cut excerpts out of: its spaces are single, and its words are told apart already. */
export interface PreparedText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Prepares a text once for any number of excerpts. */
export function prepareText(text: string): PreparedText {
  const flat = flatten(text.replace(/\u2028[^\n]*/gu, '')) || flatten(text);
  return { text: flat, tokens: analyse(flat) };
}

function flatten(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Cuts the stretch out of a text that holds the most of what was found, each term once, from the start of a sentence
 * where one is near, whole words only; and marks the terms in it.
 */
export function cutExcerpt(
  { text, tokens }: PreparedText,
  weights: ReadonlyMap<string, number>,
  length: number = excerptLength,
): readonly TextPart[] {
  const found = tokens.filter(({ term }) => weights.has(term));
  if (text.length <= length) return markTokens(text, { start: 0, end: text.length }, found);
  const start = startOfStretch(text, bestStart(found, weights, length), length);
  const end = endOfStretch(text, start + length);
  const parts = markTokens(text, { start, end }, found);
  return [
    ...(start > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: ' …', isMarked: false }] : []),
  ];
}

/** A text says what it is about where it begins: another stretch must hold this much more to be shown instead. */
const shareOfBeginning = 1.25;

/** The place from which a stretch of this length holds the greatest weight of different terms. */
function bestStart(found: readonly Token[], weights: ReadonlyMap<string, number>, length: number): number {
  const beginning = found.filter(({ end }) => end <= length).map(({ term }) => term);
  let best = { start: 0, weight: weighTerms(beginning, weights) * shareOfBeginning };
  const counts = new Map<string, number>();
  let weight = 0;
  let last = 0;
  for (const { term, start } of found) {
    for (; last < found.length && (found[last]?.end ?? 0) <= start + length; last++) {
      const entering = found[last]?.term ?? '';
      const count = counts.get(entering) ?? 0;
      weight += (weights.get(entering) ?? 0) * repeated(count);
      counts.set(entering, count + 1);
    }
    if (weight > best.weight) best = { start, weight };
    const left = (counts.get(term) ?? 1) - 1;
    counts.set(term, left);
    weight -= (weights.get(term) ?? 0) * repeated(left);
  }
  return best.start;
}

/** What a term is worth that stands there so many times already: different terms tell more than one again and again. */
function repeated(count: number): number {
  return 1 / 4 ** count;
}

function weighTerms(terms: readonly string[], weights: ReadonlyMap<string, number>): number {
  const counts = new Map<string, number>();
  return terms.reduce((sum, term) => {
    const count = counts.get(term) ?? 0;
    counts.set(term, count + 1);
    return sum + (weights.get(term) ?? 0) * repeated(count);
  }, 0);
}

/** Goes back to the start of the sentence if it is near, or else a few words. */
function startOfStretch(text: string, place: number, length: number): number {
  const from = Math.max(0, place - Math.floor(length / 3));
  if (from === 0) return 0;
  const sentence = /(?:[.!?…:]|\p{Script=Han}。)\s+\S.*$/su.exec(text.slice(from, place));
  if (sentence !== null) return from + sentence.index + (/\s+/.exec(sentence[0])?.index ?? 0) + 1;
  const word = text.lastIndexOf(' ', Math.max(0, place - Math.floor(length / 6)));
  return word < from ? keepPair(text, place) : word + 1;
}

function endOfStretch(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const word = text.lastIndexOf(' ', place);
  return word > place - 40 ? word : keepPair(text, place);
}

/** A letter written as two code units is not cut in half. */
function keepPair(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text[place] ?? '') ? place - 1 : place;
}
