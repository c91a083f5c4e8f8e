/** Letters beside each other on a keyboard, for a finger that slips. */
const neighbours: Readonly<Record<string, string>> = {
  a: 'qs',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'x',
};

/** A query with one slip in one of its words, and which word. */
interface MistypedQuery {
  readonly query: string;
  readonly slip: 'left out' | 'doubled' | 'swapped' | 'beside';
}

/**
 * Gives a query four times with one slip in its longest word of plain letters: a letter left out, doubled, swapped with
 * the next or taken for its neighbour on the keyboard. The place depends on the query alone, never the first letter.
 * Nothing for a query without a word of four letters.
 */
export function mistype(query: string): readonly MistypedQuery[] {
  const words = [...query.matchAll(/(?<![\w:+#.-])[A-Za-z]{4,}(?![\w+#.-])/g)].sort((a, b) => b[0].length - a[0].length);
  const [longest] = words;
  if (longest === undefined) return [];
  const [word] = longest;
  const place = 1 + (sumOf(query) % (word.length - 2));
  const letter = word.charAt(place);
  const near = neighbours[letter.toLowerCase()] ?? 'e';
  const put = (changed: string) => query.slice(0, longest.index) + changed + query.slice(longest.index + word.length);
  const slips: readonly MistypedQuery[] = [
    { slip: 'left out', query: put(word.slice(0, place) + word.slice(place + 1)) },
    { slip: 'doubled', query: put(word.slice(0, place) + letter + word.slice(place)) },
    { slip: 'swapped', query: put(word.slice(0, place) + word.charAt(place + 1) + letter + word.slice(place + 2)) },
    { slip: 'beside', query: put(word.slice(0, place) + near.charAt(sumOf(query) % near.length) + word.slice(place + 1)) },
  ];
  return slips.filter((slipped) => slipped.query !== query);
}

function sumOf(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum * 31 + text.charCodeAt(index)) >>> 0;
  return sum;
}
