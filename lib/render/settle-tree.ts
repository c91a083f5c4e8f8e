import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { schema } from './schema.ts';

const rounds = 4;

/** Ids have their prefix already. */
const settledSchema = { ...schema, clobber: [] };

/**
 * Gives a safe tree that is read back as it is written. HTML that nests what browsers do not nest (a heading in a heading, a link in a
 * link, a block in a table's row) is mended by them in ways that reach beyond it: what follows on the page ends up inside the author's
 * link, and the page's own scripts no longer find their place. Such a tree is mended here, the way browsers do it. A tree that never
 * comes to rest keeps its words alone.
 */
export function settleTree(tree: Root): { readonly tree: Root; readonly isChanged: boolean } {
  let settled = tree;
  let written = toHtml(tree);
  for (let round = 0; round < rounds; round++) {
    const read = fromHtml(written, { fragment: true });
    const again = toHtml(read);
    if (again === written) return { tree: settled, isChanged: round > 0 };
    const safe = sanitize(withoutPlaces(read), settledSchema);
    settled = safe.type === 'root' ? safe : { type: 'root', children: [] };
    written = toHtml(settled);
  }
  const words: Element = { type: 'element', tagName: 'pre', properties: {}, children: [{ type: 'text', value: toString(settled) }] };
  return { tree: { type: 'root', children: [words] }, isChanged: true };
}

/** Takes links out of links, which Markdown can make too: by a footnote, or a link by name, inside a link's words. Works on the tree. */
export function unnestLinks(tree: Root): Root {
  visit(tree, false);
  return tree;

  function visit(parent: Root | Element, isInLink: boolean): void {
    let children: Root['children'] = parent.children;
    if (isInLink && children.some(isLink))
      children = children.flatMap((child): Root['children'] => (isLink(child) ? child.children : [child]));
    if (children !== parent.children) setChildren(parent, children);
    for (const child of parent.children) if (child.type === 'element') visit(child, isInLink || child.tagName === 'a');
  }
}

function isLink(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'a';
}

function setChildren(parent: Root | Element, children: Root['children']): void {
  parent.children = children.filter((child): child is ElementContent => child.type !== 'doctype');
}

/** Places in what was written are none in the author's text. */
function withoutPlaces<Node extends Nodes>(node: Node): Node {
  delete node.position;
  if ('children' in node) for (const child of node.children) withoutPlaces(child);
  return node;
}
