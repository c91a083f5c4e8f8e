import { editDistance } from '../../model/edit-distance.ts';
import type { KnownWord } from '../files/vocabulary.ts';
import { isStopWord } from '../words/stop-words.ts';

/** A word of the course that another may be misspelt from. */
export interface Correction {
  readonly form: string;
  readonly distance: number;
  /** How likely it is meant, as a logarithm: higher is likelier. */
  readonly likelihood: number;
  readonly magnitude: number;
}

/** How many letters may be wrong: none in short words, which have too many neighbours, one up to seven letters, two above. */
export function allowedDistance(word: string): number {
  if (!/^\p{L}+$/u.test(word) || word.length < 3) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The first letters under which the words that a misspelt word may stand for are looked for first. */
export function likelyLetters(word: string): readonly string[] {
  return [...word].slice(0, 2);
}

/**
 * Finds the words of the course that a word may be misspelt from, the likeliest first: a noisy channel (Kernighan,
 * Church and Gale 1990), where each wrong letter costs as much as a word that is sixteen times as frequent gains. A
 * word of three letters may be a name of four that lacks one. Among other words, one of four
 * has too many neighbours that differ in a letter: it lacks one, or has them in another order. Nobody seeks a word that says nothing.
 */
export function findCorrections(word: string, words: readonly KnownWord[], isAlone = true): readonly Correction[] {
  const limit = allowedDistance(word);
  if (limit === 0) return [];
  const letters = letterSet(word);
  const corrections: Correction[] = [];
  for (const { form, magnitude, isName } of words) {
    if (word.length === 3 && !(isName && form.length === 4)) continue;
    if (!isAlone && word.length === 4 && form.length <= 4 && !isSameButOrder(word, form)) continue;
    if (isStopWord(form)) continue;
    if (Math.abs(form.length - word.length) > limit || form === word || countBits(letters ^ letterSet(form)) > limit * 2) continue;
    const distance = editDistance(word, form, limit);
    if (distance > limit) continue;
    corrections.push({ form, distance, magnitude, likelihood: magnitude + (isName ? 2 : 0) - 4 * distance - costOfSlip(word, form) });
  }
  return corrections.sort((a, b) => b.likelihood - a.likelihood || (a.form < b.form ? -1 : 1));
}

function isSameButOrder(word: string, form: string): boolean {
  return sortLetters(word) === sortLetters(form) || undouble(word) === form;
}

/** The first letter is seldom wrong (Yannakoudakis and Fawthrop 1983); doubled and swapped letters and vowels often are. */
function costOfSlip(word: string, form: string): number {
  const isFirstSwapped = word[0] === form[1] && word[1] === form[0];
  const first = word[0] === form[0] || isFirstSwapped ? 0 : 3;
  if (sortLetters(word) === sortLetters(form)) return first - 1.5;
  if (undouble(word) === undouble(form)) return first - 1.5;
  if (consonants(word) === consonants(form)) return first - 1;
  return first;
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}

function undouble(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

function consonants(word: string): string {
  return word.replace(/[aeiouy]/g, '');
}

/** The letters of a word as bits; two words a few letters apart differ in as few bits. */
function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index++) set |= 1 << (word.charCodeAt(index) & 31);
  return set;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
