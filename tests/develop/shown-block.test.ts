import { describe, expect, it } from 'vitest';
import { makeBlockFinder } from '../../lib/course/find-shown-block.ts';

describe('makeBlockFinder', () => {
  const find = makeBlockFinder(
    new TextEncoder().encode('---\ntitle: T\n---\n\n# T\n\nSame.\n\n## Part\n\nSame.\n\n- one\n- two [[x]]\n\n| a |\n|---|\n| cell |\n'),
  );

  it.each([
    [7, { element: 'p', words: 'Same.', before: 0, heading: 'T' }],
    [11, { element: 'p', words: 'Same.', before: 1, heading: 'Part' }],
    [14, { element: 'li', words: 'two x', before: 0, heading: 'Part' }],
    [18, { element: 'tr', words: 'cell', before: 0, heading: 'Part' }],
  ])('finds what the page shows for line %d', (line, block) => {
    expect(find(line)).toEqual(block);
  });

  it('finds nothing for the front matter, and in a file that is no text', () => {
    expect(find(2)).toBeUndefined();
    expect(makeBlockFinder(new Uint8Array([0]))(1)).toBeUndefined();
  });
});
