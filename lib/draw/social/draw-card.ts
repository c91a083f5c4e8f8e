import { socialImageSize } from '../../model/social-image-path.ts';
import type { TopicTypeName } from '../../model/type-name.ts';
import { wrapText } from '../text-width.ts';
import { encodePng, rowBytes } from './encode-png.ts';

/** What the picture of a page shows. */
export interface SocialCard {
  /** Where the picture lies below the site's root, with a slash in front. */
  readonly path: string;
  /** The last line: whose page it is. */
  readonly site: string;
  readonly label: string;
  readonly title: string;
  readonly type?: TopicTypeName;
}

/** How much of each pixel a drawn sign covers, from 0 to 255, and where it lies from the pen. */
export interface DrawnSign {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly coverage: Uint8Array;
}

/** One face at one size. */
export interface Face {
  /** Pixels that the pen moves on behind a sign. */
  readonly advance: (sign: string) => number;
  /** What moves two neighbours together or apart, in pixels. */
  readonly kern: (left: string, right: string) => number;
  readonly draw: (sign: string) => DrawnSign | undefined;
}

/** What cards are drawn with. Colours are red, green and blue, a byte each. */
export interface CardTools {
  readonly title: Face;
  readonly longTitle: Face;
  readonly small: Face;
  readonly glyphs: Readonly<Record<string, DrawnSign>>;
  readonly ink: Colour;
  readonly ground: Colour;
  readonly accents: Readonly<Record<string, Colour>>;
}

/** Red, green and blue, a byte each. */
export type Colour = readonly [number, number, number];

const { width, height } = socialImageSize;
const margin = 80;

/** The palette: the ground, seven steps to the ink, eight to the accent. */
const ink = { first: 0, steps: 7 };
const accent = { first: 7, steps: 8 };

/** Draws a page's picture: its type and glyph, its title in up to three lines, the site's name below a line. */
export function drawCard(card: SocialCard, tools: CardTools): Buffer {
  const rows = new Uint8Array(rowBytes(width) * height);
  const accentColour = tools.accents[card.type ?? ''] ?? tools.ink;
  const glyph = tools.glyphs[card.type ?? ''];
  if (glyph !== undefined) blit(rows, glyph, { x: margin - 8, y: 101, ramp: accent });
  const labelStart = glyph === undefined ? margin : margin + 66;
  writeLine(rows, tools.small, { text: card.label, x: labelStart, y: 130, ramp: accent });
  const { face, lines, leading } = setTitle(card.title, tools);
  lines.forEach((text, index) => {
    writeLine(rows, face, { text, x: margin - 3, y: 264 + index * leading, ramp: ink });
  });
  if (card.site !== '') {
    fillRow(rows, { y: height - 128, from: margin, to: width - margin });
    writeLine(rows, tools.small, { text: card.site, x: margin, y: height - 72, ramp: ink });
  }
  return encodePng({ width, height, palette: makePalette(tools, accentColour), rows });
}

interface Ramp {
  readonly first: number;
  readonly steps: number;
}

interface Pen {
  readonly x: number;
  readonly y: number;
  readonly ramp: Ramp;
}

const mostLines = 3;

function setTitle(title: string, { title: large, longTitle }: CardTools): { face: Face; lines: readonly string[]; leading: number } {
  const lines = wrap(title, large);
  if (lines.length <= 2) return { face: large, lines, leading: 92 };
  const smaller = wrap(title, longTitle);
  const shown = smaller.slice(0, mostLines);
  const last = shown.at(-1) ?? '';
  return { face: longTitle, lines: smaller.length > mostLines ? [...shown.slice(0, -1), shorten(last, longTitle)] : shown, leading: 72 };
}

function wrap(title: string, face: Face): readonly string[] {
  return wrapText(title, width - 2 * margin, (text) => measure(text, face));
}

function shorten(line: string, face: Face): string {
  return measure(`${line}…`, face) <= width - 2 * margin ? `${line}…` : `${fitting(line, face).replace(/\s*\S{0,3}$/, '')}…`;
}

/** The longest beginning that fits a line; one sign at least. */
function fitting(text: string, face: Face): string {
  let piece = '';
  for (const sign of text) {
    if (piece !== '' && measure(piece + sign, face) > width - 2 * margin) break;
    piece += sign;
  }
  return piece;
}

function measure(text: string, { advance }: Face): number {
  let sum = 0;
  for (const sign of text) sum += advance(sign);
  return sum;
}

/** Writes a line of text; `y` is its base line. */
function writeLine(rows: Uint8Array, face: Face, { text, x, y, ramp }: Pen & { readonly text: string }): void {
  let pen = x;
  let before = '';
  for (const sign of text) {
    pen += before === '' ? 0 : face.kern(before, sign);
    const drawn = face.draw(sign);
    if (drawn !== undefined && pen + drawn.width < width) blit(rows, drawn, { x: Math.round(pen), y, ramp });
    pen += face.advance(sign);
    before = sign;
  }
}

/** Puts a drawn sign down where nothing is yet, or something paler. */
function blit(rows: Uint8Array, { width: signWidth, height: signHeight, left, top, coverage }: DrawnSign, { x, y, ramp }: Pen): void {
  for (let row = 0; row < signHeight; row++) {
    const line = y - top + row;
    if (line < 0 || line >= height) continue;
    for (let column = 0; column < signWidth; column++) {
      const level = Math.round(((coverage[row * signWidth + column] ?? 0) * ramp.steps) / 255);
      const at = x + left + column;
      if (level === 0 || at < 0 || at >= width) continue;
      const byte = line * rowBytes(width) + 1 + (at >> 1);
      const shift = at & 1 ? 0 : 4;
      const held = rows[byte] ?? 0;
      const colour = Math.max((held >> shift) & 15, ramp.first + level);
      rows[byte] = (held & ~(15 << shift)) | (colour << shift);
    }
  }
}

function fillRow(rows: Uint8Array, { y, from, to }: { readonly y: number; readonly from: number; readonly to: number }): void {
  const start = y * rowBytes(width) + 1;
  rows.fill((2 << 4) | 2, start + from / 2, start + to / 2);
}

function makePalette({ ink: inkColour, ground }: CardTools, accentColour: Colour): Colour[] {
  const step = (to: Colour, share: number): Colour => [
    mix(ground[0], to[0], share),
    mix(ground[1], to[1], share),
    mix(ground[2], to[2], share),
  ];
  return [
    ground,
    ...Array.from({ length: ink.steps }, (_, index) => step(inkColour, (index + 1) / ink.steps)),
    ...Array.from({ length: accent.steps }, (_, index) => step(accentColour, (index + 1) / accent.steps)),
  ];
}

function mix(from: number, to: number, share: number): number {
  return Math.round(from + (to - from) * share);
}
