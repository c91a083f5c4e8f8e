import { stemmer } from 'stemmer';
import { cutWords, type WrittenWord } from './cut-words.ts';
import { foldWord } from './fold-word.ts';
import { isStopWord } from './stop-words.ts';

/** A word as the index knows it. */
export interface Token {
  /** What is looked up: folded and, in English, stemmed. */
  readonly term: string;
  /** Folded, as written. */
  readonly form: string;
  /** Its place in the order of words; a name's whole stands at the place of its first part. */
  readonly position: number;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  readonly isStop: boolean;
  /** A technical name's whole, beside its parts. */
  readonly isWhole: boolean;
}

/** Cuts text into tokens: the same for what is indexed and for what is sought. */
export function analyse(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (const word of cutWords(text)) position = word.isRun ? addPairs(tokens, word, position) : addWord(tokens, word, position);
  return tokens;
}

/**
 * Gives the term under which a folded word is looked up: its stem, if it is plain English letters (Porter 1980; a final
 * y behind a vowel stays, as in his later Snowball stemmer, so that "deploy" and "deployment" meet).
 */
export function toTerm(form: string): string {
  if (!/^[a-z]{3,}$/.test(form)) return form;
  const stem = stemmer(form);
  const kept = `${stem.slice(0, -1)}y`;
  return /[aeou]i$/.test(stem) && form.startsWith(kept) ? kept : stem;
}

function addWord(tokens: Token[], { text, start, parts }: WrittenWord, position: number): number {
  const forms = parts.map((part) => foldWord(part.text).slice(0, longestWord));
  const whole = wholeOf(text, forms);
  if (whole !== undefined)
    tokens.push({ term: toTerm(whole), form: whole, position, start, end: start + text.length, isStop: false, isWhole: true });
  if (whole !== undefined && isDottedAcronym(text)) return position + 1;
  for (const [index, part] of parts.entries()) {
    const form = forms[index] ?? '';
    if (form === '') continue;
    tokens.push({
      term: toTerm(form),
      form,
      position: position + index,
      start: part.start,
      end: part.start + part.text.length,
      isStop: isStopWord(form),
      isWhole: false,
    });
  }
  return position + parts.length;
}

/** The whole of a name in several parts, without the signs between them, so that `gpt-4` and `GPT4` are one. */
function wholeOf(text: string, forms: readonly string[]): string | undefined {
  if (text.startsWith('.')) return `.${forms.join('')}`;
  if (forms.length < 2 || forms.length > 3) return undefined;
  if (/^[\d.]+$/.test(text)) return text;
  return forms.join('').slice(0, longestWord);
}

function isDottedAcronym(text: string): boolean {
  return /^(?:\p{L}\.)+\p{L}$/u.test(text);
}

/** Adds each pair of neighbouring letters, and the last letter alone, so that a word is found anywhere inside a run. */
function addPairs(tokens: Token[], { text, start }: WrittenWord, position: number): number {
  const letters = [...text];
  let at = start;
  for (const [index, letter] of letters.entries()) {
    const pair = letter + (letters[index + 1] ?? '');
    const form = foldWord(pair);
    tokens.push({ term: form, form, position: position + index, start: at, end: at + pair.length, isStop: false, isWhole: false });
    at += letter.length;
  }
  return position + letters.length;
}

/** No word of any language is longer; what is, is a key or an address, and its beginning tells it apart. */
const longestWord = 40;
