import type { ContentsEntry } from '../../lib/model/page.ts';

/** A line of the contents with the lines below it. */
export interface ContentsBranch {
  readonly entry: ContentsEntry;
  readonly branches: readonly ContentsBranch[];
}

/** Nests a list of headings by their depth. A skipped depth makes no empty level. */
export function contentsToTree(entries: readonly ContentsEntry[]): readonly ContentsBranch[] {
  const [first, ...rest] = entries;
  if (first === undefined) return [];
  const next = rest.findIndex((entry) => entry.depth <= first.depth);
  const end = next === -1 ? rest.length : next;
  return [{ entry: first, branches: contentsToTree(rest.slice(0, end)) }, ...contentsToTree(rest.slice(end))];
}
