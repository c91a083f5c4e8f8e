import { textWidth } from '../../draw/text-width.ts';
import { type Box, boxAround, cornersOf } from './box.ts';
import type { TextStyle } from './text-style.ts';

/** How far letters reach above and below their line, in em. */
const above = 0.95;
const below = 0.25;

const defaultSize = 16;

/** Gives the pixels of a length in a drawing, whose text is of 16. */
export function toPixels(length: string): number | undefined {
  const number = Number.parseFloat(length);
  if (Number.isNaN(number)) return undefined;
  return number * (/em$/.test(length) ? defaultSize : /ex$/.test(length) ? defaultSize / 2 : 1);
}

interface Pen {
  x: number;
  y: number;
  start: number;
  anchor: string;
  readonly boxes: Box[];
  readonly style: TextStyle;
}

/** Gives the box around an element of text, as it would be set in the page's own face. */
export function measureText(element: Element, style: TextStyle): Box | undefined {
  const pen: Pen = { x: 0, y: 0, start: 0, anchor: 'start', boxes: [], style };
  setElement(element, pen);
  return boxAround(pen.boxes.flatMap(cornersOf));
}

/** Gives the length of all the words of an element on one line. */
export function measureLine(element: Element, style: TextStyle): number {
  return letterWidth(element.textContent ?? '', style(element, 'font-weight')) * toSize(style(element, 'font-size'));
}

function setElement(element: Element, pen: Pen): void {
  const size = toSize(pen.style(element, 'font-size'));
  const read = (name: string) => toLength(element.getAttribute(name), size);
  const x = read('x');
  const y = read('y');
  if (x !== undefined || y !== undefined) {
    pen.x = x ?? pen.x;
    pen.y = y ?? pen.y;
    pen.anchor = pen.style(element, 'text-anchor') ?? 'start';
    pen.start = pen.boxes.length;
  }
  pen.x += read('dx') ?? 0;
  pen.y += read('dy') ?? 0;
  for (const child of element.childNodes) {
    if (child.nodeType === 3) setLetters(child.nodeValue ?? '', element, pen);
    else if (child.nodeType === 1 && isElement(child)) setElement(child, pen);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Puts letters behind those that are there. Where they are set around a point, all of the line moves by half of what is added. */
function setLetters(text: string, element: Element, pen: Pen): void {
  const words = text.replace(/\s+/g, ' ');
  if (words.trim() === '') return;
  const size = toSize(pen.style(element, 'font-size'));
  const width = letterWidth(words, pen.style(element, 'font-weight')) * size;
  const drop = baselineDrop(pen.style(element, 'dominant-baseline')) * size;
  const shift = pen.anchor === 'middle' ? width / 2 : pen.anchor === 'end' ? width : 0;
  const line = pen.boxes.splice(pen.start).map((box) => ({ ...box, left: box.left - shift, right: box.right - shift }));
  const left = pen.x - shift;
  pen.boxes.push(...line, { left, right: left + width, top: pen.y + drop - above * size, bottom: pen.y + drop + below * size });
  pen.x += width - shift;
}

function baselineDrop(baseline: string | undefined): number {
  if (baseline === 'middle' || baseline === 'central') return (above - below) / 2;
  return baseline === 'hanging' || baseline === 'text-before-edge' ? above : 0;
}

/** Bold faces are so much wider. */
const boldShare = 1.05;

function letterWidth(text: string, weight: string | undefined): number {
  const isBold = weight?.startsWith('bold') || Number(weight) >= 600;
  return textWidth(text, 'regular') * (isBold ? boldShare : 1);
}

function toSize(text: string | undefined): number {
  return text === undefined ? defaultSize : (toPixels(text) ?? defaultSize);
}

function toLength(text: string | null, size: number): number | undefined {
  const length = Number.parseFloat(text ?? '');
  if (Number.isNaN(length) || text?.endsWith('%')) return undefined;
  return text?.endsWith('em') ? length * size : length;
}
