import { describe, expect, it } from 'vitest';
import { layStack, narrowStack, type StackNames, wideStack } from '../../lib/draw/lay-stack.ts';
import { textWidth } from '../../lib/draw/text-width.ts';

const names = [
  'IDE',
  'Feature store',
  'Model deployment and prediction service of the whole organisation',
  'Unpronounceablewordthatneverends'.repeat(2),
];

describe.each([
  ['wide', wideStack],
  ['narrow', narrowStack],
])('the %s stack', (_, measures) => {
  it.each([
    [0, 0],
    [1, 0],
    [1, 1],
    [4, 6],
    [4, 15],
    [12, 5],
    [1, 60],
  ])('keeps every word and line of %d layers of %d parts inside, and no two words on each other', (layers, parts) => {
    const drawing = layStack(makeLayers(layers, parts), measures);
    expect(drawing.layers).toHaveLength(layers);
    const boxes = drawing.layers.flatMap((layer) => [
      ...layer.title.map((line) => box(line, 16)),
      ...layer.parts.flatMap(({ lines }) => lines.map((line) => box(line, 14.5))),
    ]);
    for (const { left, right, top, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(drawing.width + 0.1);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(drawing.height);
    }
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top, `${a.text} and ${b.text}`).toBe(true);
    for (const [x, y] of drawing.layers
      .flatMap(({ plate, parts: blocks }) => [plate, ...blocks.map(({ block }) => block)])
      .flatMap(starts)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(drawing.width);
      expect(y).toBeGreaterThanOrEqual(-measures.plate);
      expect(y).toBeLessThanOrEqual(drawing.height);
    }
  });

  it('draws a block for every part, each somewhere else', () => {
    const [layer] = layStack(makeLayers(1, 60), measures).layers;
    expect(new Set(layer?.parts.map(({ block }) => block)).size).toBe(60);
  });
});

function makeLayers(layers: number, parts: number): readonly StackNames[] {
  return Array.from({ length: layers }, (_, layer) => ({
    title: names[layer % 3] ?? '',
    parts: Array.from({ length: parts }, (_, part) => names[(layer + part) % names.length] ?? ''),
  }));
}

/** The letters of a line, without the room above and below them. */
function box({ x, y, text }: { x: number; y: number; text: string }, size: number) {
  return { text, left: x, right: x + textWidth(text) * size, top: y - size * 0.75, bottom: y + size * 0.25 };
}

function starts(path: string): readonly [number, number][] {
  return [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}
