import type { Brand } from './brand.ts';

/** The folded form under which two spellings of a name are the same name. */
export type NameKey = Brand<'NameKey'>;

/**
 * Folds a name: case, numbering in front ("8.1.", "Topic 8.2."), a leading "What is" or "What are", an article,
 * punctuation, hyphens and the plural of the last word. `C++`, `C#` stay themselves. Empty where nothing is left.
 */
export function toNameKey(text: string): NameKey {
  const words = toWords(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/^\s*(?:(?:topic|chapter|lecture|section|part|module|unit|week|session)\s+)?\d{1,4}(?:\.\d{1,4}){0,5}\s?[.:)–-]?\s+/u, '')
      .replace(/^\s*what(?:\s+is|\s+are|'s|’s)\s+/u, '')
      .replace(/^\s*(?:an?|the)\s+(?=\S)/u, ''),
  );
  const last = words.pop();
  if (last !== undefined) words.push(toSingular(last));
  return words.join(' ') as NameKey;
}

/** Gives the keys a heading or a cell may be known by: the whole text, and the text without a closing parenthesis. */
export function toNameKeys(text: string): readonly NameKey[] {
  const whole = toNameKey(text);
  const open = text.lastIndexOf('(');
  const short = open > 0 && /\)\s*$/.test(text) ? toNameKey(text.slice(0, open)) : whole;
  return [...new Set([whole, short])].filter((key) => key !== '');
}

/** Cuts text into folded words: letters, digits, and the signs that technical names end in. */
export function toWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu) ?? [];
}

/** Takes the English plural off one lower-case word; a word that only looks plural loses it everywhere alike. */
export function toSingular(word: string): string {
  if (word.length < 3 || !word.endsWith('s') || /(?:ss|us)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
