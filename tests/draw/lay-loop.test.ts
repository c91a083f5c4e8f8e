import { describe, expect, it } from 'vitest';
import { layLadder } from '../../lib/draw/lay-ladder.ts';
import { layWheel } from '../../lib/draw/lay-wheel.ts';
import { type DrawnStep, type LoopStep, nameSize, stepRadius } from '../../lib/draw/loop-drawing.ts';
import { textWidth } from '../../lib/draw/text-width.ts';

const names = [
  'Deployment',
  'Continuous monitoring of everything that runs',
  'A phase with a name that takes far more than a line to write',
];

describe.each([
  ['wheel', layWheel, 736],
  ['ladder', layLadder, 340],
])('the %s of a lifecycle', (_, lay, width) => {
  it.each([0, 1, 2, 3, 4, 5, 8, 9, 12])('keeps %d steps and their names inside', (count) => {
    const drawing = lay(makeLoop(count), width);
    expect(drawing.steps).toHaveLength(count);
    for (const step of drawing.steps) {
      const { from, to } = nameSpan(step);
      expect(from).toBeGreaterThanOrEqual(-0.1);
      expect(to).toBeLessThanOrEqual(width + 0.1);
      for (const { y } of step.lines) {
        expect(y - nameSize * 0.75).toBeGreaterThanOrEqual(-0.1);
        expect(y + 4).toBeLessThanOrEqual(drawing.height);
      }
      expect(step.y - stepRadius).toBeGreaterThanOrEqual(0);
      expect(step.y + stepRadius).toBeLessThanOrEqual(drawing.height);
    }
  });

  it('puts no name on another, nor on a circle', () => {
    for (const count of [2, 3, 4, 6, 8]) {
      const { steps } = lay(makeLoop(count), width);
      const boxes = steps.flatMap((step) =>
        step.lines.map((line) => ({ ...spanOf(step, line), top: line.y - 11, bottom: line.y + 4, step })),
      );
      const circles = steps.map((step) => ({ from: step.x - 13, to: step.x + 13, top: step.y - 13, bottom: step.y + 13 }));
      for (const [index, a] of boxes.entries())
        for (const b of [...boxes.slice(index + 1), ...circles])
          expect(a.to <= b.from || b.to <= a.from || a.bottom <= b.top || b.bottom <= a.top, `${count} steps`).toBe(true);
    }
  });
});

describe('layWheel', () => {
  it('draws a way for every step that follows, with its arrow: along the rim, or across', () => {
    const { ways, heads } = layWheel([step('A', 1), step('B', 2), step('C', 3), { title: 'D', next: [0, 1] }], 736);
    expect(ways.match(/A92/g)).toHaveLength(4);
    expect(ways.match(/L/g)).toHaveLength(1);
    expect(heads.match(/M/g)).toHaveLength(5);
  });

  it('draws nothing towards steps that are not there', () => {
    expect(layWheel([step('A', 7)], 736).ways).toBe('');
  });
});

describe('layLadder', () => {
  it('draws the way back only where a step leads back', () => {
    expect(layLadder([step('A', 1), step('B', 0)], 340).heads.match(/M/g)).toHaveLength(2);
    expect(layLadder([step('A', 1), { title: 'B', next: [] }], 340).heads.match(/M/g)).toHaveLength(1);
  });
});

function step(title: string, next: number): LoopStep {
  return { title, next: [next] };
}

function makeLoop(count: number): readonly LoopStep[] {
  return Array.from({ length: count }, (_, index) => step(names[index % names.length] ?? '', (index + 1) % count));
}

function nameSpan(drawn: DrawnStep): { readonly from: number; readonly to: number } {
  const spans = drawn.lines.map((line) => spanOf(drawn, line));
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

function spanOf({ anchor }: DrawnStep, { x, text }: DrawnStep['lines'][number]): { readonly from: number; readonly to: number } {
  const width = textWidth(text) * nameSize;
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { from, to: from + width };
}
