/** A stretch of text that is written as one word, and the words that it is put together from. */
export interface WrittenWord {
  readonly text: string;
  readonly start: number;
  readonly parts: readonly WordPart[];
  /** Written without spaces by the rules of its script, so its words cannot be told apart. */
  readonly isRun: boolean;
}

/** One part of a written word, and where it stands in the text. */
export interface WordPart {
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
  for (const match of text.matchAll(writtenWord)) {
    const [written] = match;
    const isRun = !onlyLetters.test(written) && unspaced.test(written);
    words.push({
      text: written,
      start: match.index,
      isRun,
      parts: isRun ? [{ text: written, start: match.index }] : partsOf(written, match.index),
    });
  }
  return words;
}

function partsOf(written: string, start: number): readonly WordPart[] {
  if (onlyLetters.test(written)) return [{ text: written, start }];
  return [...written.matchAll(part)].map((match) => ({ text: match[0], start: start + match.index }));
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
