import type { Nodes, Paragraph } from 'mdast';
import type { Math } from 'mdast-util-math';
import { toDisplayMath } from './to-display-math.ts';

/** Gives the formula that a paragraph consists of, if it stands between double dollars: `$$E = mc^2$$` on a line of its own. */
export function readDisplayMath(paragraph: Paragraph): Math | undefined {
  const [formula, ...others] = paragraph.children;
  if (others.length > 0 || formula?.type !== 'inlineMath' || !hasDoubleDollars(formula)) return undefined;
  return toDisplayMath(formula.value.trim(), formula.position);
}

/** A formula between single dollars takes two characters more than it holds. */
function hasDoubleDollars(formula: Extract<Nodes, { value: string }>): boolean {
  const { start, end } = formula.position ?? {};
  return start?.offset !== undefined && end?.offset !== undefined && end.offset - start.offset - formula.value.length >= 4;
}
