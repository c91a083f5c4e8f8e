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
    const distance = editDistance(sought, candidate.toLowerCase());
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
    const distance = editDistance(sought, folded);
    if (distance <= limit) near.set(folded, { name, distance });
  }
  const [first, second] = [...near.values()].sort((a, b) => a.distance - b.distance);
  return first !== undefined && (second === undefined || second.distance > first.distance) ? first.name : undefined;
}

/** Tells whether two names differ by one slip in eight letters and more; names of one letter's difference may be meant. */
export function isAlike(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 8 && editDistance(a, b) === 1;
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}
