import type { Text } from 'mdast';
import type { Finding } from '../../model/problem.ts';
import { tell } from '../../model/rules.ts';
import { placeWithin, sourceOf } from '../place.ts';

/** Dollars before words alone are no formula: so much of them is looked at. */
const longestLookedAt = 500;

/** What opens a formula in the source of words: dollars, a bare environment, a bracket alone. */
const openings =
  /(?<![\\$])\$\$(?!\$)|(?<![\\$\w])\$(?=\\[a-zA-Z])|\\begin(?=\{(?:equation|align|gather|multline|eqnarray|displaymath|split|cases)[a-z]*\*?\})|\\\[(?=[ \t]*(?:\n|$))/g;

const before = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*$/;

/** Reports formulas in words that open and never close, at their opening: their source is text, as everything behind it. */
export function findUnclosedFormulas(node: Text, text: string): readonly Finding[] {
  if (!/\$|\\begin|\\\[/.test(node.value) && !node.value.includes('[')) return [];
  const source = sourceOf(node, text);
  const start = node.position?.start.offset ?? 0;
  for (const { 0: sign, index } of source.matchAll(openings)) {
    const at = start + index;
    const lineEnd = text.indexOf('\n', at);
    const rest = text.slice(at + sign.length, lineEnd < 0 ? text.length : lineEnd);
    const isAtStart = before.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
    if (!isAtStart && !(sign.startsWith('$') && /\\[a-zA-Z]|\^/.test(rest))) continue;
    if (sign === '$$' && rest.trim() !== '' && !/[\\^_={}<>+&]/.test(source.slice(index, index + longestLookedAt))) continue;
    return [
      {
        ...placeWithin(node, source, { from: index, to: index + sign.length }),
        ...tell('formula-unclosed', 'Cannot find the end of the formula that opens here'),
      },
    ];
  }
  return [];
}
