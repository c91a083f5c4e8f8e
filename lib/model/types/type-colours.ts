import type { TopicType } from '../topic-type.ts';

/** A colour of sRGB: six hexadecimal digits behind `#`. */
export type HexColour = string;

/** What a type's colour stands on, in either theme: the page, and what is raised from it. `app/globals.css` has the same. */
export const grounds = { light: ['#ffffff', '#f4f5f6'], dark: ['#121315', '#1c1e21'] } as const;

/** The least contrast of text (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** Gives the colour of a hue on light and on dark: equally light and strong for all hues, less strong where sRGB ends. */
export function coloursOf(hue: TopicType['hue']): { readonly light: HexColour; readonly dark: HexColour } {
  if (typeof hue !== 'number') return { light: hue[0], dark: hue[1] };
  return { light: toHex({ lightness: 0.48, chroma: 0.09, hue }), dark: toHex({ lightness: 0.79, chroma: 0.085, hue }) };
}

/** Gives the contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(one: HexColour, other: HexColour): number {
  const [high = 0, low = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** Tells whether a text is a colour. */
export function isHexColour(text: unknown): text is HexColour {
  return typeof text === 'string' && /^#[\da-f]{6}$/i.test(text);
}

interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  /** Degrees. */
  readonly hue: number;
}

/** Takes strength away until the colour is one of sRGB. */
function toHex({ lightness, chroma, hue }: Oklch): HexColour {
  for (let step = 0; ; step++) {
    const linear = toLinear({ lightness, chroma: chroma * (1 - step / 50), hue });
    if (step < 50 && linear.some((part) => part < -0.0005 || part > 1.0005)) continue;
    return `#${linear.map((part) => toByte(part).toString(16).padStart(2, '0')).join('')}`;
  }
}

/** Björn Ottosson, "A perceptual color space for image processing" (2020): OKLCH to linear sRGB. */
function toLinear({ lightness, chroma, hue }: Oklch): readonly [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function toByte(linear: number): number {
  const part = Math.min(1, Math.max(0, linear));
  return Math.round(255 * (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055));
}

/** WCAG 2.2, "relative luminance". */
function luminanceOf(colour: HexColour): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Gives red, green and blue, a byte each. */
export function partsOf(colour: HexColour): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
