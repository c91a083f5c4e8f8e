import { describe, expect, it } from 'vitest';
import { cutBlocks } from '../../lib/links/cut-blocks.ts';

describe('blocks of running text', () => {
  it('hold a paragraph of any number of words', () => {
    const [block] = cutBlocks(['<p>', { kind: 'text', text: 'word '.repeat(200_000) }, '</p>']);
    expect(block?.tokens).toHaveLength(200_000);
  });
});
