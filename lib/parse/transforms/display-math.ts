import type { Paragraph } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import { toDisplayMath } from './to-display-math.ts';

/** Gives the formula that a paragraph consists of, if it stands between double dollars: `$$E = mc^2$$` by itself. */
export function readDisplayMath(paragraph: Paragraph): Math | undefined {
  const [formula, ...others] = paragraph.children;
  if (others.length > 0 || formula?.type !== 'inlineMath' || !isDisplay(formula)) return undefined;
  const node = toDisplayMath(formula.value, formula.position);
  const id = formula.data?.hProperties?.['id'];
  if (id !== undefined) node.data = { ...node.data, hProperties: { id } };
  return node;
}

/** Tells whether a formula in a line has the signs of one that stands by itself, as it was found when formulas were read. */
function isDisplay({ data }: InlineMath): boolean {
  const classes = data?.hProperties?.['className'];
  return Array.isArray(classes) && classes.includes('math-display');
}
