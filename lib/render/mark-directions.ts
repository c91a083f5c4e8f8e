import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { holdsRightToLeft } from '../model/text-direction.ts';

/** Blocks of words: a reader's browser finds the direction of each by its first letter, as on code hosts. */
const blocks: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote table caption th td figcaption summary details aside'.split(' '),
);

/** Blocks that lay their parts out in their own direction: where one holds other letters, so may each of its parts. */
const frames: ReadonlySet<string> = new Set('ul ol dl table blockquote details aside'.split(' '));

/**
 * Marks blocks that hold letters written from right to left, so that lines begin and end where they should; others stay as they are,
 * so that most notes cost nothing. Works on the tree.
 */
export function markDirections(tree: Root): void {
  if (holdsRightToLeft(toString(tree))) for (const child of tree.children) if (child.type === 'element') mark(child, false);
}

function mark(element: Element, isInFrame: boolean): void {
  const { tagName, properties } = element;
  if (tagName === 'pre' || tagName === 'svg' || tagName === 'math') return;
  const isMarked = blocks.has(tagName) && (isInFrame || holdsRightToLeft(toString(element)));
  if (isMarked && properties['dir'] === undefined) element.properties = { ...properties, dir: 'auto' };
  const isFrame = isInFrame || (isMarked && frames.has(tagName));
  for (const child of element.children) if (child.type === 'element') mark(child, isFrame);
}
