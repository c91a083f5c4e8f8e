import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { firstDirection, holdsRightToLeft } from '../model/text-direction.ts';

/** Blocks of words: a reader's browser finds the direction of each by its first letter, as on code hosts. */
const blocks: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 caption figcaption summary'.split(' '));

/** Blocks that lay their parts out in a direction of their own. No browser finds it once the parts have said theirs, so it is named. */
const frames: ReadonlySet<string> = new Set('ul ol dl table blockquote details aside'.split(' '));

/** Parts of frames: they begin where the frame does, unless they alone hold letters of the other direction. */
const items: ReadonlySet<string> = new Set('li dt dd th td'.split(' '));

/**
 * Marks blocks that hold letters written from right to left, so that lines begin and end where they should; others stay as they are,
 * so that most notes cost nothing. Works on the tree.
 */
export function markDirections(tree: Root): void {
  if (holdsRightToLeft(toString(tree))) for (const child of tree.children) if (child.type === 'element') mark(child, undefined);
}

/** The frame is the direction of what the element stands in, where that has one. */
function mark(element: Element, frame: 'ltr' | 'rtl' | undefined): void {
  const { tagName, properties } = element;
  if (tagName === 'pre' || tagName === 'svg' || tagName === 'math') return;
  const own = findDirection(element, frame);
  if (own !== undefined && properties['dir'] === undefined) element.properties = { ...properties, dir: own };
  const inside = own === undefined || own === 'auto' ? frame : own;
  for (const child of element.children) if (child.type === 'element') mark(child, inside);
}

function findDirection(element: Element, frame: 'ltr' | 'rtl' | undefined): 'ltr' | 'rtl' | 'auto' | undefined {
  const isHolding = holdsRightToLeft(toString(element));
  if (blocks.has(element.tagName)) return isHolding || frame !== undefined ? 'auto' : undefined;
  if (!isHolding) return undefined;
  if (items.has(element.tagName)) return frame === 'rtl' ? frame : firstDirection(toString(element));
  return isFrame(element)
    ? firstDirection(
        element.children
          .filter((child) => !isTitle(child))
          .map(toWords)
          .join(' '),
      )
    : undefined;
}

function isFrame({ tagName, properties }: Element): boolean {
  return frames.has(tagName) || (Array.isArray(properties['className']) && properties['className'].includes('alert'));
}

/** A callout's title may be a word of ours. */
function isTitle(child: ElementContent): boolean {
  return child.type === 'element' && Array.isArray(child.properties['className']) && child.properties['className'].includes('alert-title');
}

function toWords(child: ElementContent): string {
  return child.type === 'element' && child.tagName === 'pre' ? '' : toString(child);
}
