import { describe, expect, it } from 'vitest';
import { type ContentsBranch, contentsToTree } from '../../components/lecture/contents-to-tree.ts';

describe('contentsToTree', () => {
  const cases: readonly [what: string, depths: string, tree: string][] = [
    ['makes nothing of nothing', '', ''],
    ['keeps equals side by side', '2 2 2', '2 2 2'],
    ['nests by depth', '2 3 3 2 3', '2(3 3) 2(3)'],
    ['makes no empty level for a skipped depth', '2 4 3 2', '2(4 3) 2'],
    ['keeps a first heading that is deeper than the next', '4 2 3', '4 2(3)'],
  ];
  it.each(cases)('%s', (_what, depths, tree) => {
    const entries = depths
      .split(' ')
      .filter(Boolean)
      .map((depth, index) => ({ id: `${index}`, text: depth, depth: Number(depth) }));
    expect(draw(contentsToTree(entries))).toBe(tree);
  });
});

function draw(branches: readonly ContentsBranch[]): string {
  return branches.map(({ entry, branches: below }) => (below.length > 0 ? `${entry.text}(${draw(below)})` : entry.text)).join(' ');
}
