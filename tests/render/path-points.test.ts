import { describe, expect, it } from 'vitest';
import { boxAround } from '../../lib/render/diagram/box.ts';
import { pathPoints } from '../../lib/render/diagram/path-points.ts';

describe('pathPoints', () => {
  it.each([
    ['M0 0 L10 20', [0, 0, 10, 20]],
    ['M1,2h8v4H1z', [1, 2, 9, 6]],
    ['m5 5 l-5 0 0 5', [0, 5, 5, 10]],
    ['M0 0a5 5 0 0 1 10 0a5 5 0 0 1-10 0', [0, -5, 10, 5]],
    ['M0 0C0 10 10 10 10 0', [0, 0, 10, 7.5]],
    ['M0 0Q5 10 10 0T20 0', [0, -7.5, 20, 7.5]],
    ['M.5-1.5e1L-.5.5', [-0.5, -15, 0.5, 0.5]],
  ])('knows how far %j reaches', (d, [left = 0, top = 0, right = 0, bottom = 0]) => {
    const box = boxAround(pathPoints(d));
    expect([box?.left, box?.top, box?.right, box?.bottom].map((side) => Math.round((side ?? 99) * 10) / 10 + 0)).toEqual(
      [left, top, right, bottom].map((side) => expect.closeTo(side, 0)),
    );
  });

  it.each(['', 'nonsense', 'M', 'L1', 'A1 1'])('finds nothing in %j', (d) => expect(pathPoints(d)).toEqual([]));
});
