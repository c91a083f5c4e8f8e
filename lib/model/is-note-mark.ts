import type { Element, Nodes } from 'hast';

/**
 * Tells whether a node is the mark of a footnote, which belongs to no name and to no sentence: Markdown's own, the arrow
 * that leads back from it, and what people write by hand, a raised link to a place in the note, `[1]` or a star.
 */
export function isNoteMark(node: Nodes): boolean {
  if (isFootnoteLink(node)) return true;
  if (node.type !== 'element' || node.tagName !== 'sup') return false;
  const parts = node.children.filter((child) => child.type !== 'comment' && !(child.type === 'text' && child.value.trim() === ''));
  const [first] = parts;
  if (parts.length !== 1 || first === undefined) return false;
  if (first.type === 'text') return /^(?:\[[\p{L}\d, –-]{1,20}\]|[*†‡§¶]{1,4})$/u.test(first.value.trim());
  return isFootnoteLink(first) || (first.type === 'element' && isLinkInside(first));
}

/** Tells whether an element is a footnote's number, or the arrow back to it: what we write, not the author. */
export function isFootnoteLink(node: Nodes): boolean {
  if (node.type !== 'element' || node.tagName !== 'a') return false;
  return node.properties['dataFootnoteRef'] !== undefined || node.properties['dataFootnoteBackref'] !== undefined;
}

function isLinkInside({ tagName, properties }: Element): boolean {
  return tagName === 'a' && typeof properties['href'] === 'string' && properties['href'].startsWith('#');
}
