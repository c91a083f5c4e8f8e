/** A stretch of text that is written as one word. */
interface WrittenWord {
  readonly text: string;
  readonly start: number;
}

/** One of the words that a written word is put together from, and where it stands in it. */
interface WordPart {
  readonly text: string;
  readonly start: number;
}

/**
 * Cuts text into written words by Unicode's letters, marks and digits. Signs that hold a technical name together stay
 * inside it: `CI/CD`, `Node.js`, `gpt-4`, `W&B`, `snake_case`, `C++`, `C#`, `.NET`. Not by the engine's own segmenter,
 * whose dictionaries differ between browsers and Node, so that a query could be cut in another way than the index.
 */
export function cutWords(text: string): readonly WrittenWord[] {
  const words: WrittenWord[] = [];
  writtenWord.lastIndex = 0;
  for (let match = writtenWord.exec(text); match !== null; match = writtenWord.exec(text))
    words.push({ text: match[0], start: match.index });
  return words;
}

/** Tells whether a written word is a run of a script that has no spaces, so that its words cannot be told apart. */
export function isRun(written: string): boolean {
  return !onlyLetters.test(written) && unspaced.test(written);
}

/** Cuts a written word into the words that it is put together from: at its signs, at the humps of `camelCase`, behind the letter of a formula (`λmax`). */
export function cutParts(written: string): readonly WordPart[] {
  if (onlyLetters.test(written)) return camelCase.test(written) ? cutAt(written, hump) : [{ text: written, start: 0 }];
  const parts = [...written.matchAll(part)].map((match) => ({ text: match[0], start: match.index }));
  return parts.flatMap(({ text, start }) => {
    const cuts = camelCase.test(text) ? cutAt(text, hump) : ofFormula.test(text) ? cutAt(text, formulaPart) : [{ text, start: 0 }];
    return cuts.map((cut) => ({ text: cut.text, start: start + cut.start }));
  });
}

function cutAt(text: string, pieces: RegExp): readonly WordPart[] {
  return [...text.matchAll(pieces)].map((match) => ({ text: match[0], start: match.index }));
}

/**
 * A name in code; products' names (`TensorFlow`) begin with a capital and are one word. Two small letters before a capital are rather
 * words that print has run together ("ofNatural").
 */
const camelCase = /^[a-z]{3,}(?:[A-Z][a-z\d]+)+$/;
const hump = /[A-Z]?[a-z\d]+/g;

/** One Greek letter before letters of another script. */
const ofFormula = /^\p{Script=Greek}[^\p{Script=Greek}]+$/u;
const formulaPart = /\p{Script=Greek}|[^\p{Script=Greek}]+/gu;

/** Scripts without spaces between words; Korean has them, but puts endings straight onto its words. */
const runLetter =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー]';
const letter = `(?:(?!${runLetter})[\\p{L}\\p{M}\\p{N}])`;
const ending = '(?:[+#]+(?![\\p{L}\\p{N}]))?';

/** Most words; told apart first because parts cost more to find. */
const onlyLetters = /^[A-Za-z0-9]+$/;
const unspaced = new RegExp(`^${runLetter}`, 'u');
const writtenWord = new RegExp(
  `${runLetter}+|(?:(?<![\\p{L}\\p{N}.])\\.(?=\\p{Lu}|net\\b))?${letter}+${ending}(?:[-‐‑./&_'’·]${letter}+${ending})*`,
  'gu',
);
const part = new RegExp(`${letter}+(?:['’]${letter}+)*${ending}`, 'gu');
