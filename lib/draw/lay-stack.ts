import { type Point, round } from './draw-head.ts';
import { wrapText } from './text-width.ts';

/** What the stack's drawing shows: names alone. */
export interface StackNames {
  readonly title: string;
  readonly parts: readonly string[];
}

/** A line of text and where its baseline starts. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** One layer as drawn. */
interface DrawnLayer {
  readonly title: readonly TextLine[];
  /** The plate: its surface and its two front edges. */
  readonly plate: string;
  /** From the plate to the words. */
  readonly leader: string;
  readonly parts: readonly { readonly lines: readonly TextLine[]; readonly block: string }[];
}

/** The stack as drawn. Units are pixels where the drawing is shown at its own size. */
interface StackDrawing {
  readonly width: number;
  readonly height: number;
  /** The lines along which the plates come apart. */
  readonly axes: string;
  readonly layers: readonly DrawnLayer[];
}

/** The measures of a drawing. */
export interface StackMeasures {
  readonly width: number;
  /** Half a plate's width; it is as deep as `slope` times its width. */
  readonly plate: number;
  readonly columns: number;
}

/** For a text column and wider, and for a phone. */
export const wideStack: StackMeasures = { width: 736, plate: 124, columns: 2 };
export const narrowStack: StackMeasures = { width: 340, plate: 58, columns: 1 };

const slope = 0.4;
const thickness = 5;
const titleSize = 16;
const partSize = 14.5;
const lineHeight = 19;
/** How far links stand apart, so that a finger hits one and not its neighbour. */
const linkHeight = 26;
const gap = 14;

/**
 * Lays the stack out as plates that come apart, seen from above, with a block on each plate for each of its parts. The words stand beside
 * them at full size:
 *
 * ```text
 *      ◇ plate ──────────── Title
 *      ┊  ┊  ┊              part     part
 *      ◇ plate ──────────── Title
 * ```
 */
export function layStack(layers: readonly StackNames[], measures: StackMeasures): StackDrawing {
  const { width, plate, columns } = measures;
  const depth = plate * slope;
  const left = 2 * plate + 4 + 2 * gap;
  const columnWidth = (width - left - (columns - 1) * gap) / columns;
  const drawn: DrawnLayer[] = [];
  const centres: number[] = [];
  let y = depth + 2;
  let bottom = 0;
  for (const { title, parts } of layers) {
    const words = layWords(title, parts, { x: left, y, columns, columnWidth });
    const centre = { x: plate + 2, y };
    centres.push(y);
    drawn.push({
      title: words.title,
      plate: drawPlate(centre, plate),
      leader: `M${round(centre.x + plate)} ${round(y)}H${round(left - gap / 2)}`,
      parts: words.parts.map((lines, index) => ({ lines, block: drawBlock(centre, { plate, index, count: parts.length }) })),
    });
    bottom = Math.max(words.bottom, y + depth + thickness);
    y = Math.max(words.bottom + linkHeight, y + 2 * depth + thickness + gap);
  }
  return { width, height: Math.ceil(bottom + 4), axes: drawAxes(centres, plate), layers: drawn };
}

interface WordArea {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly columnWidth: number;
}

/** Puts the title beside the plate's corner and the names below it in columns, row by row. */
function layWords(title: string, parts: readonly string[], { x, y, columns, columnWidth }: WordArea) {
  const titleLines = wrapText(title, (columns * columnWidth + (columns - 1) * gap) / titleSize).map((text, index) => ({
    x,
    y: round(y + 5 + index * lineHeight),
    text,
  }));
  const drawn: TextLine[][] = [];
  let top = y + 5 + (titleLines.length - 1) * lineHeight + linkHeight;
  for (let row = 0; row < parts.length; row += columns) {
    const wrapped = parts.slice(row, row + columns).map((name) => wrapText(name, columnWidth / partSize));
    for (const [column, lines] of wrapped.entries())
      drawn.push(lines.map((text, index) => ({ x: round(x + column * (columnWidth + gap)), y: round(top + index * lineHeight), text })));
    top += (Math.max(...wrapped.map(({ length }) => length)) - 1) * lineHeight + linkHeight;
  }
  return { title: titleLines, parts: drawn, bottom: top - linkHeight + 6 };
}

/** The front edges turn the way the surface does: where two outlines turn against each other, nothing is filled. */
function drawPlate({ x, y }: Point, half: number): string {
  const [a, d] = [round(half), round(half * slope)];
  const top = `M${round(x - half)} ${round(y)}l${a} ${-d} ${a} ${d} ${-a} ${d}z`;
  return `${top}m${2 * a} 0v${thickness}l${-a} ${d} ${-a} ${-d}v${-thickness}m${a} ${d}v${thickness}`;
}

/** Draws one of `count` blocks, which stand in rows on a plate, the hindmost first. */
function drawBlock(centre: Point, { plate, index, count }: { plate: number; index: number; count: number }): string {
  const side = Math.ceil(Math.sqrt(count));
  const rows = Math.ceil(count / side);
  const cell = 0.84 / Math.max(side, 2);
  const u = ((index % side) - (side - 1) / 2) * cell;
  const v = (Math.floor(index / side) - (rows - 1) / 2) * cell;
  const half = plate * cell * 0.34;
  const d = half * slope;
  const height = half * 0.8;
  const x = centre.x + (u - v) * plate;
  const y = centre.y + (u + v) * plate * slope;
  const [a, b, h] = [round(half), round(d), round(height)];
  return `M${round(x - half)} ${round(y - height)}l${a} ${-b} ${a} ${b} ${-a} ${b}zm${2 * a} 0v${h}l${-a} ${b} ${-a} ${-b}v${-h}m${a} ${b}v${h}`;
}

/** Draws the lines between the corners of the plates, which the plates then cover. */
function drawAxes(centres: readonly number[], plate: number): string {
  const [first, last] = [centres[0], centres.at(-1)];
  if (first === undefined || last === undefined || first === last) return '';
  const corners = [2, plate + 2, 2 * plate + 2];
  return corners
    .map(
      (x, index) =>
        `M${round(x)} ${round(index === 1 ? first + plate * slope : first)}V${round(index === 1 ? last + plate * slope : last)}`,
    )
    .join('');
}
