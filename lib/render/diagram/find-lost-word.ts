import type { SourceWord } from './source-words.ts';

/** Finds the first word of a source that is not among the words of its drawing. A line's end may cut a word in two there. */
export function findLostWord(words: readonly SourceWord[], drawn: string): SourceWord | undefined {
  const all = squeeze(drawn);
  return words.find(({ word }) => !all.includes(squeeze(word)));
}

function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
