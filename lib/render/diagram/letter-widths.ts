/**
 * Widths of IBM Plex Sans, in thousandths of an em, as its own file has them; `tests/render/letter-widths.test.ts` measures again.
 */
const widths: readonly (readonly [letters: string, width: number])[] = [
  [' ', 236],
  ["'ij", 250],
  [',.l', 272],
  ['!:;', 290],
  ['|[]', 317],
  ['f()', 335],
  ['{}t', 351],
  ['r/\\', 380],
  ['-I"', 410],
  ['*z?', 468],
  ['svyLcxJ', 501],
  ['kgae', 539],
  ['Fo_hnuTZbdpqS', 575],
  ['EY$+0123456789<=>^`~P', 600],
  ['VXCKRA', 636],
  ['BDU', 671],
  ['&GHNOQ#', 706],
  ['w', 768],
  ['M', 812],
  ['m@W%', 892],
];

const widthOf: ReadonlyMap<string, number> = new Map(
  widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width / 1000])),
);

/** Bold faces are so much wider. */
const boldShare = 1.05;

/** Gives the room that a text takes in a diagram, in em. Letters of other alphabets count as a wide one, signs of Chinese and the like as a whole em. */
export function measureLetters(text: string, isBold: boolean): number {
  let width = 0;
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    width += widthOf.get(letter) ?? (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(letter) ? 0.62 : 1);
  }
  return isBold ? width * boldShare : width;
}
