/** Characters of one glyph: every page carries all of them. */
const longestGlyph = 600;

/** Numbers of a glyph lie around its grid of 24 by 24. */
const farthest = 48;

/** How many numbers each command of a path takes (SVG 2, §9.3). */
const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** Says why a text is no path of a glyph; undefined where it is one. Only commands and numbers pass, for it stands in style sheets and in SVG. */
export function findGlyphFault(path: string): string | undefined {
  if (path.length > longestGlyph) return `it is longer than ${longestGlyph} characters`;
  if (!/^[Mm]/.test(path)) return 'a path begins with M';
  const strange = /[^MmLlHhVvCcSsQqTtAaZz\d .,eE+-]/u.exec(path)?.[0];
  if (strange !== undefined) return `"${strange}" is neither a command nor a number`;
  for (const [, command = '', text = ''] of path.matchAll(/([a-df-zA-DF-Z])([^a-df-zA-DF-Z]*)/g)) {
    const kind = command.toLowerCase();
    const numbers = readNumbers(text, kind === 'a');
    const count = counts[kind] ?? 0;
    if (numbers === undefined) return `what stands behind "${command}" is no list of numbers`;
    const isWhole = count === 0 ? numbers.length === 0 : numbers.length > 0 && numbers.length % count === 0;
    if (!isWhole) return `"${command}" takes ${count} numbers`;
    if (numbers.some((number) => Math.abs(number) > farthest)) return 'it leaves the grid of 24 by 24';
  }
  return undefined;
}

/** Reads numbers as paths write them: apart, or each where the last one ends. The two flags of an arc are one digit each. */
function readNumbers(text: string, isArc: boolean): readonly number[] | undefined {
  const number = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
  const flag = /[\s,]*([01])/y;
  const numbers: number[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    const place = numbers.length % 7;
    const pattern = isArc && (place === 3 || place === 4) ? flag : number;
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[1];
    if (found === undefined) return undefined;
    numbers.push(Number(found));
    at = pattern.lastIndex;
  }
  return numbers;
}
