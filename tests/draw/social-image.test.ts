import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeSocialImages } from '../../lib/build/social-images.ts';
import { type CardTools, drawCard } from '../../lib/draw/social/draw-card.ts';
import { drawFace, drawGlyphs } from '../../lib/draw/social/draw-face.ts';
import { buildSocialCards } from '../../lib/export/social-cards.ts';
import { makeSampleCourse } from '../export/sample-course.ts';

const font = readFileSync(createRequire(import.meta.url).resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2'));
const signs = new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz …0123456789');

async function makeTools(): Promise<CardTools> {
  const face = (size: number) => drawFace({ files: [font], size, signs });
  const [glyph] = await drawGlyphs(['M4 4h16v16H4z'], 60);
  return {
    title: await face(80),
    longTitle: await face(60),
    small: await face(32),
    glyphs: glyph === undefined ? {} : { role: { ...glyph, top: -glyph.top } },
    ink: [27, 28, 31],
    ground: [255, 255, 255],
    accents: { role: [137, 72, 62] },
  };
}

async function inkOf(png: Buffer, area: { left: number; top: number; width: number; height: number }): Promise<number> {
  const pixels = await sharp(png).extract(area).removeAlpha().greyscale().raw().toBuffer();
  return pixels.filter((value) => value < 128).length;
}

describe("a page's picture", () => {
  const card = { path: '/social/a.png', site: 'MLOps', label: 'Role', title: 'Data engineer', type: 'role' } as const;

  it('is a PNG of the size that other sites ask for, with sixteen colours at most', async () => {
    const png = drawCard(card, await makeTools());
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630, isPalette: true });
    expect(png.length).toBeLessThan(20_000);
  });

  it('shows its words, and nothing beyond its margins however long they are', async () => {
    const tools = await makeTools();
    const titles = ['Data engineer', 'word '.repeat(80), 'x'.repeat(300), '日本語', ''];
    for (const title of titles) {
      const png = drawCard({ ...card, title }, tools);
      for (const edge of [
        { left: 0, width: 60 },
        { left: 1140, width: 60 },
      ])
        expect(await inkOf(png, { ...edge, top: 0, height: 630 }), title.slice(0, 20)).toBe(0);
    }
    expect(await inkOf(drawCard(card, tools), { left: 60, top: 180, width: 1000, height: 120 })).toBeGreaterThan(1000);
  });

  it('is the same bytes each time', async () => {
    expect(drawCard(card, await makeTools()).equals(drawCard(card, await makeTools()))).toBe(true);
  });

  it('is there for the site, every type, lecture and topic, each under a path of its own', () => {
    const cards = buildSocialCards(makeSampleCourse());
    expect(new Set(cards.map(({ path }) => path)).size).toBe(cards.length);
    expect(cards.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/social/index.png',
        '/social/roles.png',
        '/social/lectures/01-roles.png',
        '/social/roles/data-engineer.png',
      ]),
    );
  });

  it('is not made where the site does not know its address', async () => {
    expect(await makeSocialImages(makeSampleCourse(), process.cwd())).toEqual([]);
  });
});
