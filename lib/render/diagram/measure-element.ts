import { type Box, boxAround, cornersOf, type Point } from './box.ts';
import { measureText } from './measure-text.ts';
import { pathPoints } from './path-points.ts';
import type { TextStyle } from './text-style.ts';
import { movePoint, readTransform } from './transform.ts';

/** Gives the box around an element of a drawing in its own units, as a browser's `getBBox` does; empty where nothing is drawn. */
export function measureElement(element: Element, style: TextStyle): Box {
  return boxAround(pointsOf(element, style)) ?? { left: 0, top: 0, right: 0, bottom: 0 };
}

function pointsOf(element: Element, style: TextStyle): readonly Point[] {
  const name = element.localName.toLowerCase();
  if (name === 'text' || name === 'tspan') return boxPoints(measureText(element, style));
  const measure = measures[name];
  if (measure !== undefined) return measure(element);
  const points: Point[] = [];
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (unseen.has(child.localName.toLowerCase())) continue;
    const matrix = readTransform(child.getAttribute('transform'));
    for (const point of pointsOf(child, style)) points.push(movePoint(matrix, point));
  }
  return points;
}

const unseen: ReadonlySet<string> = new Set(['defs', 'marker', 'style', 'title', 'desc', 'clippath', 'lineargradient', 'symbol', 'filter']);

const measures: Readonly<Record<string, (element: Element) => readonly Point[]>> = {
  rect: measureRectangle,
  image: measureRectangle,
  foreignobject: measureRectangle,
  use: measureRectangle,
  circle: (element) => ellipse(element, 'r', 'r'),
  ellipse: (element) => ellipse(element, 'rx', 'ry'),
  line: (element) => [
    { x: number(element, 'x1'), y: number(element, 'y1') },
    { x: number(element, 'x2'), y: number(element, 'y2') },
  ],
  path: (element) => pathPoints(element.getAttribute('d') ?? ''),
  polygon: listedPoints,
  polyline: listedPoints,
};

function boxPoints(box: Box | undefined): readonly Point[] {
  return box === undefined ? [] : cornersOf(box);
}

function measureRectangle(element: Element): readonly Point[] {
  const left = number(element, 'x');
  const top = number(element, 'y');
  return cornersOf({ left, top, right: left + number(element, 'width'), bottom: top + number(element, 'height') });
}

function ellipse(element: Element, across: string, along: string): readonly Point[] {
  const [x, y, rx, ry] = [number(element, 'cx'), number(element, 'cy'), number(element, across), number(element, along)];
  return cornersOf({ left: x - rx, top: y - ry, right: x + rx, bottom: y + ry });
}

function listedPoints(element: Element): readonly Point[] {
  const numbers = (element.getAttribute('points') ?? '').match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)?.map(Number) ?? [];
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
}

function number(element: Element, name: string): number {
  const value = Number.parseFloat(element.getAttribute(name) ?? '');
  return Number.isNaN(value) ? 0 : value;
}
