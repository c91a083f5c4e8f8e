/** Letters that are equally wide, and their width in thousandths of an em. */
type Widths = readonly (readonly [letters: string, width: number])[];

/** Widths of IBM Plex Sans, as its own file has them. */
const regular: Widths = [
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

/** Widths of IBM Plex Sans SemiBold, the widest of the faces in use, rounded up. */
const semiBold: Widths = [
  [" 'ijl,.!:;[]", 330],
  ['()f{}t|r-', 410],
  ['I/\\"?sz', 510],
  ['cLvyxJg*e_ako', 570],
  ['FThnuZ$+0123456789<=>E^`bdpq~S', 620],
  ['YVPCX#BR', 670],
  ['AKDUGOQ&HN', 720],
  ['Mwm', 890],
  ['@W%', 970],
];

/** Each face, and what a letter of another alphabet counts in it. */
const faces = { regular: { letters: toLetters(regular), other: 620 }, semiBold: { letters: toLetters(semiBold), other: 1000 } };

/**
 * Gives the room that a text takes in a drawing, in em: in the widest face in use at least as much as it needs. Signs of Chinese and
 * the like count as a whole em. `tests/draw/text-width.test.ts` measures the fonts' own files again.
 */
export function textWidth(text: string, face: keyof typeof faces = 'semiBold'): number {
  const { letters, other } = faces[face];
  let width = 0;
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    width += letters.get(letter) ?? (alphabets.test(letter) ? other : 1000);
  }
  return width / 1000;
}

const alphabets = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

function toLetters(widths: Widths): ReadonlyMap<string, number> {
  return new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));
}

/** Breaks a text into lines of a width, in em unless it is measured otherwise: at spaces, behind hyphens and slashes, and in a word where nothing else is left. */
export function wrapText(text: string, width: number, measure: (text: string) => number = textWidth): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.trim().match(pieces) ?? []) {
    const word = piece.trim();
    if (line !== '' && measure(line + piece) <= width) line += piece.replace(/^\s+/u, ' ');
    else {
      if (line !== '') lines.push(line);
      const [last = '', ...full] = breakWord(word, width, measure).toReversed();
      lines.push(...full.toReversed());
      line = last;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A word, or the piece of one up to its hyphen, with the space before it. */
const pieces = /\s*(?:[^\s\-/–]+[-/–]*|[-/–]+)/gu;

function breakWord(word: string, width: number, measure: (text: string) => number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(part + letter) > width) {
      parts.push(part);
      part = letter;
    } else part += letter;
  }
  return [...parts, part];
}
