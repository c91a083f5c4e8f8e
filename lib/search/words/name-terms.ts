import { analyse } from './analyse.ts';
import type { Token } from './analyse-word.ts';

/** Gives the key of a name: its terms in order, without an article or a question in front. Empty where none is left. */
export function toNameTerms(name: string): string {
  return namedTokens(analyse(name))
    .map(({ term }) => term)
    .join(' ');
}

/** The tokens of a text that a name may be made of: no wholes beside their parts, and nothing that only asks. */
export function namedTokens(tokens: readonly Token[]): readonly Token[] {
  const parts = partsOf(tokens);
  let first = 0;
  while (first < parts.length - 1 && parts[first]?.isStop) first += 1;
  return parts.slice(first);
}

/** The tokens of a text without wholes beside their parts. */
export function partsOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ isWhole, position }) => !isWhole || !tokens.some((other) => !other.isWhole && other.position === position));
}

/** Gives names of two or three words written as one, as they are often typed: `featurestore`. */
export function joinName(name: string): string | undefined {
  const words = namedTokens(analyse(name));
  if (words.length < 2 || words.length > 3 || words.some(({ form }) => !/^[a-z]+$/.test(form))) return undefined;
  return words.map(({ form }) => form).join('');
}
