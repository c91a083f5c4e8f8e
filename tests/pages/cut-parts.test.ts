import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutParts } from '../../lib/pages/cut-parts.ts';

const item = (group: string, weight: number) => ({ group, weight });

describe('cutParts', () => {
  it('leaves a list that is light enough whole, an empty one too', () => {
    expect(cutParts([item('a', 40), item('b', 60)], 100)).toHaveLength(1);
    expect(cutParts([], 100)).toEqual([[]]);
  });

  it('cuts where a group begins, if that is near', () => {
    const items = [...Array.from({ length: 8 }, () => item('a', 10)), ...Array.from({ length: 8 }, () => item('b', 10))];
    expect(cutParts(items, 90).map((part) => part.map(({ group }) => group).join(''))).toEqual(['aaaaaaaa', 'bbbbbbbb']);
  });

  it('gives a part of its own to what is too heavy for any', () => {
    expect(cutParts([item('a', 10), item('a', 500), item('a', 10)], 100).every((part) => part.length === 1)).toBe(true);
  });

  it('keeps every item, in order, and no part is heavier than a page and half an item', () => {
    const items = fc.array(fc.record({ group: fc.constantFrom('a', 'b', 'c'), weight: fc.integer({ min: 1, max: 60 }) }), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(items, (list) => {
        const parts = cutParts(list, 300);
        expect(parts.flat()).toEqual(list);
        for (const part of parts) expect(part.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(330);
      }),
    );
  });
});
