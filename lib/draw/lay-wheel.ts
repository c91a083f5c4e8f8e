import { drawHead, type Point, round } from './draw-head.ts';
import { layLadder } from './lay-ladder.ts';
import { type DrawnStep, type LoopDrawing, type LoopStep, nameHeight, nameSize, stepRadius } from './loop-drawing.ts';
import { wrapText } from './text-width.ts';

/** A wheel with more steps has no room for their names. */
const mostInWheel = 8;
const wheelRadius = 92;
const gap = 7;

/** Lays a loop out as a wheel whose rim leads from step to step, with the names around it; as a ladder where it has too many steps. */
export function layWheel(steps: readonly LoopStep[], width: number): LoopDrawing {
  if (steps.length > mostInWheel) return layLadder(steps, width);
  const placed = steps.map(({ title }, index) => placeStep(title, (2 * Math.PI * index) / steps.length - Math.PI / 2, width));
  const top = Math.min(0, ...placed.flatMap(({ lines, y }) => [y - stepRadius - 2, ...lines.map((line) => line.y - nameSize)]));
  const bottom = Math.max(0, ...placed.flatMap(({ lines, y }) => [y + stepRadius + 2, ...lines.map((line) => line.y + 6)]));
  const moved = placed.map((step) => moveDown(step, -top));
  const centre = { x: width / 2, y: -top };
  const edges = steps.flatMap(({ next }, from) => next.filter((to) => to < steps.length).map((to) => ({ from, to })));
  const ways = edges.map((edge) => drawWay(moved, edge, centre));
  return {
    width,
    height: Math.ceil(bottom - top),
    ways: ways.map(({ way }) => way).join(''),
    heads: ways.map(({ head }) => head).join(''),
    hub: drawHub(moved, centre),
    steps: moved,
  };
}

/** Places a step on the rim and its name outside, around a centre at half the width and height 0. */
function placeStep(title: string, angle: number, width: number): DrawnStep {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const centre = width / 2;
  const away = wheelRadius + stepRadius + 10;
  const anchor = cos > 0.2 ? 'start' : cos < -0.2 ? 'end' : 'middle';
  const textX = centre + (anchor === 'middle' ? 0 : cos * away + Math.sign(cos) * (1 - Math.abs(cos)) * 8);
  const room = anchor === 'middle' ? width * 0.6 : anchor === 'start' ? width - textX : textX;
  const texts = wrapText(title, room / nameSize);
  const tall = texts.length * nameHeight;
  const textTop = anchor !== 'middle' ? sin * away - tall / 2 : sin < 0 ? -away - tall + 4 : away - 4;
  return {
    x: round(centre + cos * wheelRadius),
    y: round(sin * wheelRadius),
    anchor,
    lines: texts.map((text, index) => ({ x: round(textX), y: round(textTop + index * nameHeight + 15), text })),
  };
}

function moveDown(step: DrawnStep, by: number): DrawnStep {
  return { ...step, y: round(step.y + by), lines: step.lines.map((line) => ({ ...line, y: round(line.y + by) })) };
}

/** Draws the way from a step to another: along the rim to the next one, straight across to others, around to itself. */
function drawWay(steps: readonly DrawnStep[], { from, to }: { from: number; to: number }, centre: Point): { way: string; head: string } {
  const [a, b] = [steps[from], steps[to]];
  if (a === undefined || b === undefined) return { way: '', head: '' };
  const trim = (stepRadius + gap) / wheelRadius;
  if ((from + 1) % steps.length === to) {
    const start = angleOf(a, centre) + trim;
    const end = angleOf(b, centre) - trim;
    const [first, last] = [onRim(centre, start), onRim(centre, end)];
    const isLong = (end - start + 4 * Math.PI) % (2 * Math.PI) > Math.PI;
    const way = `M${first.x} ${first.y}A${wheelRadius} ${wheelRadius} 0 ${isLong ? 1 : 0} 1 ${last.x} ${last.y}`;
    return { way, head: drawHead(last, end + Math.PI / 2 - 0.06) };
  }
  if (from === to) return { way: '', head: '' };
  const direction = Math.atan2(b.y - a.y, b.x - a.x);
  const [dx, dy] = [Math.cos(direction) * (stepRadius + gap), Math.sin(direction) * (stepRadius + gap)];
  const end = { x: round(b.x - dx), y: round(b.y - dy) };
  return { way: `M${round(a.x + dx)} ${round(a.y + dy)}L${end.x} ${end.y}`, head: drawHead(end, direction) };
}

function drawHub(steps: readonly DrawnStep[], { x, y }: Point): string {
  if (steps.length === 0) return '';
  const hub = 7;
  const spokes = steps.map((step) => {
    const [dx, dy] = [(step.x - x) / wheelRadius, (step.y - y) / wheelRadius];
    const end = wheelRadius - stepRadius - gap;
    return `M${round(x + dx * hub)} ${round(y + dy * hub)}L${round(x + dx * end)} ${round(y + dy * end)}`;
  });
  return `M${round(x - hub)} ${round(y)}a${hub} ${hub} 0 1 1 ${2 * hub} 0a${hub} ${hub} 0 1 1 ${-2 * hub} 0${spokes.join('')}`;
}

function angleOf({ x, y }: Point, centre: Point): number {
  return Math.atan2(y - centre.y, x - centre.x);
}

function onRim(centre: Point, angle: number): Point {
  return { x: round(centre.x + Math.cos(angle) * wheelRadius), y: round(centre.y + Math.sin(angle) * wheelRadius) };
}
