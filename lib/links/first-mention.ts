import type { PieceMention } from '../model/course.ts';

/** Gives where the mentions of a piece, or of what follows it, begin: they are in order. */
export function firstMention(mentions: readonly PieceMention[], piece: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.piece ?? 0) < piece) low = middle + 1;
    else high = middle;
  }
  return low;
}
