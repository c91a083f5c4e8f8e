import type { Nodes, Paragraph } from 'mdast';
import type { Math } from 'mdast-util-math';

/** Gives the formula that a paragraph consists of, if it stands between double dollars: `$$E = mc^2$$` on a line of its own. */
export function readDisplayMath(paragraph: Paragraph): Math | undefined {
  const [formula, ...others] = paragraph.children;
  if (others.length > 0 || formula?.type !== 'inlineMath' || !hasDoubleDollars(formula)) return undefined;
  const value = formula.value.trim();
  return {
    type: 'math',
    value,
    data: {
      hName: 'pre',
      hChildren: [
        {
          type: 'element',
          tagName: 'code',
          properties: { className: ['language-math', 'math-display'] },
          children: [{ type: 'text', value }],
        },
      ],
    },
    ...(formula.position === undefined ? {} : { position: formula.position }),
  };
}

/** A formula between single dollars takes two characters more than it holds. */
function hasDoubleDollars(formula: Extract<Nodes, { value: string }>): boolean {
  const { start, end } = formula.position ?? {};
  return start?.offset !== undefined && end?.offset !== undefined && end.offset - start.offset - formula.value.length >= 4;
}
