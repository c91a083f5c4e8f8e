import { drawHead, round } from './draw-head.ts';
import { type DrawnStep, type LoopDrawing, type LoopStep, nameHeight, nameSize, stepRadius } from './loop-drawing.ts';
import { wrapText } from './text-width.ts';

/** Lays a loop out as a ladder: the steps below each other, and a way back beside them. For phones, and for many steps. */
export function layLadder(steps: readonly LoopStep[], width: number): LoopDrawing {
  const x = 44;
  const left = x + stepRadius + 11;
  const drawn: DrawnStep[] = [];
  let y = stepRadius + 2;
  for (const { title } of steps) {
    const lines = wrapText(title, (width - left) / nameSize);
    drawn.push({ x, y, anchor: 'start', lines: lines.map((text, index) => ({ x: left, y: round(y + 5 + index * nameHeight), text })) });
    y += Math.max(54, lines.length * nameHeight + 24);
  }
  const rungs = drawn.slice(1).map((step, index) => ({ from: (drawn[index]?.y ?? 0) + stepRadius + 3, to: step.y - stepRadius - 3 }));
  const [first, last] = [drawn[0], drawn.at(-1)];
  const leadsBack = steps.some(({ next }, from) => next.some((to) => to < from));
  const back = first === undefined || last === undefined || first === last || !leadsBack ? undefined : { first, last };
  const start = x - stepRadius - 3;
  return {
    width,
    height: Math.ceil(Math.max(0, ...drawn.flatMap((step) => [step.y + stepRadius + 2, ...step.lines.map((line) => line.y + 6)]))),
    ways:
      rungs.map(({ from, to }) => `M${x} ${round(from)}V${round(to)}`).join('') +
      (back === undefined ? '' : `M${start} ${round(back.last.y)}H16a8 8 0 0 1-8-8V${round(back.first.y + 8)}a8 8 0 0 1 8-8H${start}`),
    heads:
      rungs.map(({ to }) => drawHead({ x, y: to }, Math.PI / 2)).join('') +
      (back === undefined ? '' : drawHead({ x: start, y: back.first.y }, 0)),
    hub: '',
    steps: drawn,
  };
}
