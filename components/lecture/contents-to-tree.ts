import type { ContentsEntry } from '../../lib/model/page-head.ts';

/** A line of the contents with the lines below it. */
export interface ContentsBranch {
  readonly entry: ContentsEntry;
  readonly branches: readonly ContentsBranch[];
}

/** Nests a list of headings by their depth. A skipped depth makes no empty level. */
export function contentsToTree(entries: readonly ContentsEntry[]): readonly ContentsBranch[] {
  const branches: ContentsBranch[] = [];
  let rest = entries;
  for (let entry = rest[0]; entry !== undefined; entry = rest[0]) {
    const { depth } = entry;
    const next = rest.findIndex((other, index) => index > 0 && other.depth <= depth);
    const end = next === -1 ? rest.length : next;
    branches.push({ entry, branches: contentsToTree(rest.slice(1, end)) });
    rest = rest.slice(end);
  }
  return branches;
}
