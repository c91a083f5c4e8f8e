import { stemmer } from 'stemmer';
import { cutParts, isRun } from './cut-words.ts';
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

/** What one written word is to the index, counted from its own beginning. */
interface AnalysedWord {
  readonly tokens: readonly Token[];
  /** How many places in the order of words it takes. */
  readonly places: number;
}

/** Tells what a written word is to the index: the same wherever it stands, so it may be kept. */
export function analyseWord(text: string): AnalysedWord {
  return isRun(text) ? analyseRun(text) : analyseParts(text);
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

function analyseParts(text: string): AnalysedWord {
  const parts = cutParts(text);
  const forms = parts.map((part) => greekLetters.get(part.text) ?? foldWord(part.text).slice(0, longestWord));
  const tokens: Token[] = [];
  const whole = wholeOf(text, forms);
  if (whole !== undefined)
    tokens.push({ term: toTerm(whole), form: whole, position: 0, start: 0, end: text.length, isStop: false, isWhole: true });
  if (whole !== undefined && isDottedAcronym(text)) return { tokens, places: 1 };
  for (const [position, part] of parts.entries()) {
    const form = forms[position] ?? '';
    if (form === '') continue;
    const { start } = part;
    tokens.push({
      term: toTerm(form),
      form,
      position,
      start,
      end: start + part.text.length,
      isStop: isStopWord(form),
      isWhole: false,
    });
  }
  return { tokens, places: parts.length };
}

/** A Greek letter by itself is one of a formula, and sought by its name. */
const greekLetters: ReadonlyMap<string, string> = new Map(
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega'
    .split(' ')
    .flatMap((name, place): readonly (readonly [string, string])[] => {
      // Between rho and sigma stands the sigma of words' ends.
      const code = 0x3b1 + place + (place > 16 ? 1 : 0);
      const letter = String.fromCodePoint(code);
      return [
        [letter, name],
        [letter.toUpperCase(), name],
      ];
    }),
);

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

/** Each pair of neighbouring letters, and the last letter alone, so that a word is found anywhere inside a run. */
function analyseRun(text: string): AnalysedWord {
  const letters = [...text];
  let start = 0;
  const tokens = letters.map((letter, position): Token => {
    const pair = letter + (letters[position + 1] ?? '');
    const form = foldWord(pair);
    const token = { term: form, form, position, start, end: start + pair.length, isStop: false, isWhole: false };
    start += letter.length;
    return token;
  });
  return { tokens, places: letters.length };
}

/** No word of any language is longer; what is, is a key or an address, and its beginning tells it apart. */
const longestWord = 40;
