import type { FilePath } from '../model/file-path.ts';

/** Of notes of one name, the one that shares most folders with the note that leads to it; undefined where two do. */
export function nearestNote(from: FilePath, notes: readonly FilePath[]): FilePath | undefined {
  const ranked = [...new Set(notes)].map((path) => ({ path, shared: sharedSteps(from, path) })).sort((a, b) => b.shared - a.shared);
  const [first, second] = ranked;
  return first !== undefined && (second === undefined || first.shared > second.shared) ? first.path : undefined;
}

/** Gives the path of a file as a note beside or above it writes it. */
export function relativePath(from: FilePath, to: FilePath): string {
  const shared = sharedSteps(from, to);
  const up = from.split('/').length - 1 - shared;
  return [...Array.from({ length: up }, () => '..'), ...to.split('/').slice(shared)].join('/');
}

function sharedSteps(a: FilePath, b: FilePath): number {
  const [here, there] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)];
  const differing = here.findIndex((step, index) => step !== there[index]);
  return differing < 0 ? here.length : differing;
}
