/** Puts a style around a text, or leaves it as it is where the terminal shows none. */
export type Paint = (style: keyof typeof codes, text: string) => string;

/** Select graphic rendition, ECMA-48 §8.3.117. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** Makes the painter of a terminal. */
export function makePaint(isColourful: boolean): Paint {
  return (style, text) => {
    const [on, off] = codes[style];
    return isColourful ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  };
}
