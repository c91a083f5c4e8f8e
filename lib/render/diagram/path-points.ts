import type { Point } from './box.ts';

/** How many numbers each command of a path takes. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** So many points stand for one curve. */
const steps = 8;

/** Gives points on a path, close enough to each other to know its box, and its first and last one. What cannot be read is left out. */
export function pathPoints(d: string): readonly Point[] {
  const points: Point[] = [];
  let start: Point = { x: 0, y: 0 };
  let at: Point = start;
  let control: Point = start;
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*(?:e[-+]?\d[^a-z]*)*)/gi)) {
    const command = letter.toUpperCase();
    const count = counts[command];
    if (count === undefined) continue;
    const numbers = (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    if (command === 'Z') at = start;
    for (let index = 0; count > 0 && index + count <= numbers.length; index += count) {
      const origin = letter === command ? { x: 0, y: 0 } : at;
      const point = (offset: number): Point => ({
        x: (numbers[index + offset] ?? 0) + origin.x,
        y: (numbers[index + offset + 1] ?? 0) + origin.y,
      });
      const next =
        command === 'H'
          ? { x: point(0).x, y: at.y }
          : command === 'V'
            ? { x: at.x, y: (numbers[index] ?? 0) + origin.y }
            : point(count - 2);
      if (command === 'C' || command === 'S') {
        const first = command === 'C' ? point(0) : mirror(control, at);
        control = point(count - 4);
        points.push(...curve([at, first, control, next]));
      } else if (command === 'Q' || command === 'T') {
        control = command === 'Q' ? point(0) : mirror(control, at);
        points.push(...curve([at, control, control, next]));
      } else if (command === 'A') points.push(...arc(at, next, numbers.slice(index, index + 5)));
      else points.push(next);
      if (command === 'M' && index === 0) start = next;
      if (!'CSQT'.includes(command)) control = next;
      at = next;
    }
  }
  return points;
}

function mirror(point: Point, centre: Point): Point {
  return { x: 2 * centre.x - point.x, y: 2 * centre.y - point.y };
}

function curve([a, b, c, d]: readonly [Point, Point, Point, Point]): readonly Point[] {
  return Array.from({ length: steps }, (_, index) => {
    const t = (index + 1) / steps;
    const weigh = (p: number, q: number, r: number, s: number) =>
      (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t ** 2 * r + t ** 3 * s;
    return { x: weigh(a.x, b.x, c.x, d.x), y: weigh(a.y, b.y, c.y, d.y) };
  });
}

/** Points of an elliptic arc, by its centre: SVG 2, appendix B.2.4. The axes of what Mermaid draws are level. */
function arc(from: Point, to: Point, [rx = 0, ry = 0, , isLarge = 0, isSweep = 0]: readonly number[]): readonly Point[] {
  if (rx === 0 || ry === 0) return [to];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const grow = Math.max(1, Math.sqrt((half.x / rx) ** 2 + (half.y / ry) ** 2));
  const radius = { x: Math.abs(rx) * grow, y: Math.abs(ry) * grow };
  const square = (half.x / radius.x) ** 2 + (half.y / radius.y) ** 2;
  const factor = (isLarge === isSweep ? -1 : 1) * Math.sqrt(Math.max(0, 1 / square - 1));
  const shift = { x: (factor * radius.x * half.y) / radius.y, y: (-factor * radius.y * half.x) / radius.x };
  const centre = { x: shift.x + (from.x + to.x) / 2, y: shift.y + (from.y + to.y) / 2 };
  const begin = Math.atan2((half.y - shift.y) / radius.y, (half.x - shift.x) / radius.x);
  const end = Math.atan2((-half.y - shift.y) / radius.y, (-half.x - shift.x) / radius.x);
  const turn = end - begin + (isSweep === 1 && end < begin ? 2 * Math.PI : isSweep === 0 && end > begin ? -2 * Math.PI : 0);
  return Array.from({ length: steps }, (_, index) => {
    const angle = begin + (turn * (index + 1)) / steps;
    return index === steps - 1 ? to : { x: centre.x + radius.x * Math.cos(angle), y: centre.y + radius.y * Math.sin(angle) };
  });
}
