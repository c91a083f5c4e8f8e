import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { measureLetters } from '../../lib/render/diagram/letter-widths.ts';

const file = (weight: number) =>
  join(import.meta.dirname, `../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`);

describe('measureLetters', () => {
  it.each([
    [400, false],
    [600, true],
  ])('gives each letter of weight %d nearly its width in the font', (weight, isBold) => {
    const font = fontkit.openSync(file(weight));
    for (let code = 32; code < 127; code++) {
      const letter = String.fromCharCode(code);
      const em = font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
      expect(Math.abs(measureLetters(letter, isBold) - em), letter).toBeLessThan(isBold ? 0.09 : 0.04);
    }
  });

  it('counts an accent as nothing and a Chinese sign as an em', () => {
    expect(measureLetters('é', false)).toBe(measureLetters('e', false));
    expect(measureLetters('数据', false)).toBe(2);
  });
});
