/**
 * Widths of IBM Plex Sans SemiBold, the widest of the faces in use, rounded up, in em. Measured from the font's own file;
 * `tests/draw/text-width.test.ts` measures again.
 */
const widths: readonly (readonly [letters: string, em: number])[] = [
  [" 'ijl,.!:;[]", 0.33],
  ['()f{}t|r-', 0.41],
  ['I/\\"?sz', 0.51],
  ['cLvyxJg*e_ako', 0.57],
  ['FThnuZ$+0123456789<=>E^`bdpq~S', 0.62],
  ['YVPCX#BR', 0.67],
  ['AKDUGOQ&HN', 0.72],
  ['Mwm', 0.89],
  ['@W%', 0.97],
];

const widthOf: ReadonlyMap<string, number> = new Map(widths.flatMap(([letters, em]) => [...letters].map((letter) => [letter, em])));

/** Gives the room that a text takes in a drawing, in em: at least as much as it needs. Letters of other scripts count as a whole em. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFD')) width += widthOf.get(letter) ?? (/\p{M}/u.test(letter) ? 0 : 1);
  return width;
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
