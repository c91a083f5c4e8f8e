import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type CardTools, type Colour, drawCard, type SocialCard } from '../draw/social/draw-card.ts';
import { drawFace, drawGlyphs } from '../draw/social/draw-face.ts';
import { buildSocialCards } from '../export/social-cards.ts';
import type { Course } from '../model/course.ts';
import { coloursOf, partsOf } from '../model/types/type-colours.ts';
import { openImageCache } from './image-cache.ts';

/** A picture by its path below the site's root, without a slash in front. */
interface SocialImage {
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * Makes the picture that other sites show of each page. Letters are drawn once and put together for each picture; pictures are kept
 * between builds. None without the site's whole address: a picture by a part of an address is one that nobody finds.
 */
export async function makeSocialImages(course: Course, project: string): Promise<readonly SocialImage[]> {
  if (course.settings.siteUrl === '') return [];
  const cards = buildSocialCards(course);
  const sources = readSources(project);
  const cache = openImageCache(join(project, '.flywheel', 'images', 'social.pack'));
  const look = cache.keyOf(...sources.code, ...sources.sans, ...sources.mono, sources.style, JSON.stringify(course.types.all));
  const keys = cards.map((card) => cache.keyOf(look, JSON.stringify({ ...card, path: '' })));
  const missing = cards.filter((_, index) => !cache.has(keys[index] ?? ''));
  const tools = missing.length === 0 ? undefined : await prepareTools(missing, course, sources);
  const images = cards.map((card, index) => ({
    path: card.path.slice(1),
    bytes: cache.take(keys[index] ?? '', () => (tools === undefined ? Buffer.of() : drawCard(card, tools))),
  }));
  cache.save();
  return images;
}

interface Sources {
  readonly sans: readonly Uint8Array[];
  readonly mono: readonly Uint8Array[];
  readonly style: string;
  readonly code: readonly string[];
}

const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];

function readSources(project: string): Sources {
  const require = createRequire(join(project, 'package.json'));
  const font = (family: string, weight: number) => {
    const folder = join(dirname(require.resolve(`@fontsource/${family}/package.json`)), 'files');
    const names = readdirSync(folder);
    const files = scripts.map((script) => `${family}-${script}-${weight}-normal.woff2`).filter((name) => names.includes(name));
    return files.map((name) => readFileSync(join(folder, name)));
  };
  const code = join(project, 'lib', 'draw', 'social');
  return {
    sans: font('ibm-plex-sans', 600),
    mono: font('ibm-plex-mono', 500),
    style: readFileSync(join(project, 'app', 'globals.css'), 'utf8'),
    code: readdirSync(code)
      .sort()
      .map((name) => readFileSync(join(code, name), 'utf8')),
  };
}

async function prepareTools(cards: readonly SocialCard[], { types }: Course, { sans, mono, style }: Sources): Promise<CardTools> {
  const titles = new Set([...cards.flatMap(({ title }) => [...title]), '…']);
  const labels = new Set(cards.flatMap(({ label, site }) => [...label, ...site]));
  const drawings = await drawGlyphs(
    types.all.map(({ glyph }) => glyph),
    60,
  );
  return {
    title: await drawFace({ files: sans, size: 80, signs: titles }),
    longTitle: await drawFace({ files: sans, size: 60, signs: titles }),
    small: await drawFace({ files: mono, size: 32, signs: labels }),
    glyphs: Object.fromEntries(
      types.all.flatMap(({ name }, index) => {
        const drawing = drawings[index];
        return drawing === undefined ? [] : [[name, { ...drawing, top: -drawing.top }]];
      }),
    ),
    ink: readColour(style, 'fg'),
    ground: readColour(style, 'bg'),
    accents: Object.fromEntries(types.all.map(({ name, hue }) => [name, partsOf(coloursOf(hue).light)])),
  };
}

/** Reads a colour of the light theme, which comes first in the style sheet. Throws where it is not there. */
function readColour(style: string, name: string): Colour {
  const digits = new RegExp(`--${name}:\\s*(?:light-dark\\(\\s*)?#([\\da-f]{6})`, 'i').exec(style)?.[1];
  if (digits === undefined) throw new Error(`Cannot find the colour "--${name}" in app/globals.css`);
  return partsOf(`#${digits}`);
}
