/**
 * The colours that Mermaid is told to draw with, and the site's own that stand for them in the page, where light and dark differ. Mermaid
 * mixes some of them, so each is close to what is seen in the end; each is used for one thing only, to be known again.
 */
export const palette = {
  fg: '#1b1c1f',
  muted: '#5c5f66',
  faint: '#6c7078',
  control: '#85888e',
  line: '#dcdee1',
  raised: '#f4f5f6',
  bg: '#fffffe',
  mark: '#f6e3b4',
} as const;

/** Hues of lines and dots: those of the course's types, in an order that sets neighbours apart. */
export const hues = ['#2c628d', '#7e541b', '#346c42', '#89483e', '#5d548d', '#006c72', '#814869', '#5c6320'] as const;

/** The same hues as grounds that words stand on; from the ninth on a little stronger. */
export const tints = [
  '#dce5ed',
  '#e9e1d7',
  '#dbe5de',
  '#ebdfdd',
  '#e3e1eb',
  '#d3e5e6',
  '#eadfe5',
  '#e2e3d7',
  '#c5d4e0',
  '#dccdb9',
  '#c2d4c7',
  '#dfc9c5',
] as const;

/** Colours of Mermaid's own that no setting changes. */
const fixed: Readonly<Record<string, string>> = {
  black: 'fg',
  '#000': 'fg',
  '#000000': 'fg',
  '#333': 'fg',
  '#333333': 'fg',
  '#131300': 'fg',
  '#444444': 'muted',
  '#444': 'muted',
  '#666': 'muted',
  '#777': 'muted',
  grey: 'control',
  gray: 'control',
  '#999': 'control',
  '#999999': 'control',
  lightgrey: 'line',
  '#ccc': 'line',
  white: 'bg',
  '#fff': 'bg',
  '#ffffff': 'bg',
  navy: 'hue-1',
  '#087ebf': 'hue-1',
};

/** Colours that Mermaid's own settings hold before ours: of flows, of the people on a journey. */
const flows = ['#4e79a7', '#f28e2c', '#59a14f', '#e15759', '#af7aa1', '#76b7b2', '#ff9da7', '#edc949', '#9c755f', '#bab0ab'];
const people = ['#8fbc8f', '#7cfc00', '#00ffff', '#20b2aa', '#b0e0e6', '#ffffe0'];

const names: ReadonlyMap<string, string> = new Map([
  ...Object.entries(fixed),
  ...Object.entries(palette).map(([name, colour]) => [colour, name] as const),
  ...hues.map((colour, index) => [colour, `hue-${index + 1}`] as const),
  ...tints.map((colour, index) => [colour, `tint-${index + 1}`] as const),
  ...[flows, people].flatMap((row) => row.map((colour, index) => [colour, `hue-${(index % hues.length) + 1}`] as const)),
]);

/** Gives the site's colour that stands for one of Mermaid's, as CSS; undefined for one that an author chose. Those that Mermaid mixed are grounds or lines. */
export function siteColour(colour: string): string | undefined {
  const mixed = /^hsla?\([^,]*,[^,]*,\s*(\d+)/i.exec(colour)?.[1];
  const name = mixed === undefined ? names.get(colour.toLowerCase()) : Number(mixed) > 60 ? 'raised' : 'control';
  return name === undefined ? undefined : `var(--${name})`;
}

/** Gives the site's colour for words. Mermaid writes some in white, or in the colour of their own ground. */
export function siteInk(colour: string): string | undefined {
  const name = names.get(colour.toLowerCase());
  return name?.startsWith('tint') || /^(?:#fff|#ffffff|white)$/i.test(colour) ? 'var(--fg)' : siteColour(colour);
}
