import type { Math } from 'mdast-util-math';
import type { Position } from 'unist';

/** Makes a formula that stands by itself of TeX. */
export function toDisplayMath(value: string, position: Position | undefined): Math {
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
    ...(position === undefined ? {} : { position }),
  };
}
