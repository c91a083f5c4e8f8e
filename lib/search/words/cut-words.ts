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

/** Cuts a written word into the words that it is put together from. */
export function cutParts(written: string): readonly WordPart[] {
  if (onlyLetters.test(written)) return [{ text: written, start: 0 }];
  return [...written.matchAll(part)].map((match) => ({ text: match[0], start: match.index }));
}

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
