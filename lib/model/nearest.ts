import { editDistance } from './edit-distance.ts';

/**
 * Finds the candidate most like a word: optimal string alignment distance (Damerau 1964, each place edited once),
 * at most a third of the word's length. Undefined where nothing is near.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const sought = word.toLowerCase();
  let limit = Math.max(1, Math.floor(sought.length / 3));
  let nearest: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - sought.length) > limit) continue;
    const distance = editDistance(sought, candidate.toLowerCase(), limit);
    if (distance > limit || (distance === limit && nearest !== undefined)) continue;
    nearest = candidate;
    limit = distance;
    if (distance === 0) break;
  }
  return nearest;
}

/**
 * Finds the one candidate that a word surely stands for: nearer than any other name, at one edit in four to seven
 * letters and two in more. Undefined where two are as near, or the word is short.
 */
export function findSurely(word: string, candidates: Iterable<string>): string | undefined {
  const sought = word.toLowerCase();
  const limit = sought.length < 4 ? 0 : sought.length < 8 ? 1 : 2;
  const near = new Map<string, { name: string; distance: number }>();
  for (const name of candidates) {
    const folded = name.toLowerCase();
    if (Math.abs(folded.length - sought.length) > limit || near.has(folded)) continue;
    const distance = editDistance(sought, folded, limit);
    if (distance <= limit) near.set(folded, { name, distance });
  }
  const [first, second] = [...near.values()].sort((a, b) => a.distance - b.distance);
  return first !== undefined && (second === undefined || second.distance > first.distance) ? first.name : undefined;
}

/** Tells whether two names differ by one slip in eight letters and more; names of one letter's difference may be meant. */
export function isAlike(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 8 && editDistance(a, b, 1) === 1;
}
