import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../lib/draw/text-width.ts';

const openFont = (weight: number) =>
  fontkit.openSync(
    join(import.meta.dirname, `../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`),
  );
const font = openFont(600);
const regular = openFont(400);

describe('textWidth', () => {
  it("gives each letter at least the font's own width, and at most a seventh of an em more", () => {
    for (let code = 32; code < 127; code++) {
      const em = font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
      const letter = String.fromCharCode(code);
      expect(textWidth(letter), letter).toBeGreaterThanOrEqual(em);
      expect(textWidth(letter), letter).toBeLessThanOrEqual(em + 0.14);
    }
  });

  it('gives each letter of running text nearly its width in the font', () => {
    for (let code = 32; code < 127; code++) {
      const letter = String.fromCharCode(code);
      const em = regular.glyphForCodePoint(code).advanceWidth / regular.unitsPerEm;
      expect(Math.abs(textWidth(letter, 'regular') - em), letter).toBeLessThan(0.04);
    }
  });

  it.each([
    ['é', textWidth('e')],
    ['特徴', 2],
    ['', 0],
  ])('knows %s', (text, width) => expect(textWidth(text)).toBe(width));
});

describe('wrapText', () => {
  it.each([
    ['one line', 20, ['one line']],
    ['Model deployment service', 8, ['Model', 'deployment', 'service']],
    ['machine-learning platform', 8, ['machine-', 'learning', 'platform']],
    ['client/server', 5, ['client/', 'server']],
    ['  spaced   out ', 20, ['spaced out']],
    ['', 20, []],
  ])('breaks %j at %d em', (text, width, lines) => expect(wrapText(text, width)).toEqual(lines));

  it('breaks a word that is wider than a line, and loses no letter of it', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän';
    const lines = wrapText(`The ${word} sails`, 6);
    expect(lines.join('').replaceAll(' ', '')).toBe(`The${word}sails`);
    for (const line of lines) expect(textWidth(line), line).toBeLessThanOrEqual(6);
  });
});
