import { create } from 'fontkit';
import sharp from 'sharp';
import type { DrawnSign, Face } from './draw-card.ts';

/** A face before it is drawn: the files of its letters, one script each, its size in pixels and the signs that are wanted. */
interface WantedFace {
  readonly files: readonly Uint8Array[];
  readonly size: number;
  readonly signs: ReadonlySet<string>;
}

/** Draws every sign of a face once, all on one sheet. A sign that no file has is left out, and so is its room. */
export async function drawFace({ files, size, signs }: WantedFace): Promise<Face> {
  const fonts = files.map((file) => create(file));
  const fontOf = (sign: string) => fonts.find((font) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
  const wanted = [...signs].filter((sign) => sign.trim() !== '' && fontOf(sign) !== undefined).sort();
  const outlines = wanted.map((sign) => {
    const font = fontOf(sign);
    const scale = size / (font?.unitsPerEm ?? 1000);
    const path = font?.glyphForCodePoint(sign.codePointAt(0) ?? 0).path.toSVG() ?? '';
    return `<path transform="scale(${scale} ${-scale})" d="${path}"/>`;
  });
  const drawn = await drawSheet(outlines, { size, base: Math.ceil(size * 1.1) });
  const bySign = new Map(wanted.map((sign, index) => [sign, drawn[index]]));
  const advances = new Map<string, number>();
  const kerns = new Map<string, number>();
  const advance = (sign: string) => {
    const known = advances.get(sign) ?? measure(fontOf(sign), sign, size);
    advances.set(sign, known);
    return known;
  };
  return {
    advance,
    kern: (left, right) => {
      const font = fontOf(left);
      const pair = left + right;
      const known =
        kerns.get(pair) ?? (font === undefined || font !== fontOf(right) ? 0 : measure(font, pair, size) - advance(left) - advance(right));
      kerns.set(pair, known);
      return known;
    },
    draw: (sign) => bySign.get(sign),
  };
}

/** Draws line drawings on a grid of 24 by 24, in the thickness of the site's own. */
export async function drawGlyphs(paths: readonly string[], size: number): Promise<readonly DrawnSign[]> {
  const scale = size / 24;
  const outlines = paths.map(
    (path) =>
      `<path transform="scale(${scale})" fill="none" stroke="#000" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" d="${path}"/>`,
  );
  return drawSheet(outlines, { size, base: 0 });
}

function measure(font: ReturnType<typeof create> | undefined, text: string, size: number): number {
  return font === undefined ? 0 : (font.layout(text).advanceWidth * size) / font.unitsPerEm;
}

const columns = 16;

/** Draws outlines side by side in cells and cuts each one out. `base` is the line that they stand on, from the cell's top. */
async function drawSheet(
  outlines: readonly string[],
  { size, base }: { readonly size: number; readonly base: number },
): Promise<readonly DrawnSign[]> {
  if (outlines.length === 0) return [];
  const pad = Math.ceil(size / 4);
  const cell = { width: Math.ceil(size * 1.3) + 2 * pad, height: Math.ceil(size * 1.6) };
  const sheet = { width: columns * cell.width, height: Math.ceil(outlines.length / columns) * cell.height };
  const placed = outlines.map((outline, index) => {
    const x = (index % columns) * cell.width + pad;
    const y = Math.floor(index / columns) * cell.height + base;
    return `<g transform="translate(${x} ${y})">${outline}</g>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}">${placed.join('')}</svg>`;
  const pixels = await sharp(Buffer.from(svg), { unlimited: true }).ensureAlpha().extractChannel('alpha').raw().toBuffer();
  return outlines.map((_, index) =>
    trim({
      width: cell.width,
      height: cell.height,
      left: -pad,
      top: base,
      coverage: cut(pixels, sheet.width, { x: (index % columns) * cell.width, y: Math.floor(index / columns) * cell.height, ...cell }),
    }),
  );
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function cut(pixels: Uint8Array, rowLength: number, { x, y, width, height }: Area): Uint8Array {
  const area = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const start = (y + row) * rowLength + x;
    area.set(pixels.subarray(start, start + width), row * width);
  }
  return area;
}

/** Leaves out the empty rows and columns around a sign. */
function trim({ width, height, left, top, coverage }: DrawnSign): DrawnSign {
  let area = { first: height, last: -1, from: width, to: -1 };
  for (let at = 0; at < coverage.length; at++) {
    if (coverage[at] === 0) continue;
    const row = Math.floor(at / width);
    const column = at % width;
    area = { first: Math.min(area.first, row), last: row, from: Math.min(area.from, column), to: Math.max(area.to, column) };
  }
  if (area.last < 0) return { width: 0, height: 0, left, top, coverage: new Uint8Array() };
  const size = { width: area.to - area.from + 1, height: area.last - area.first + 1 };
  return {
    ...size,
    left: left + area.from,
    top: top - area.first,
    coverage: cut(coverage, width, { x: area.from, y: area.first, ...size }),
  };
}
