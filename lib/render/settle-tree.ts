import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { schema } from './schema.ts';

const rounds = 4;

/** Ids have their prefix already. Places go through what is written as an attribute, which no author's element has kept. */
const settledSchema = {
  ...schema,
  clobber: [],
  attributes: { ...schema.attributes, '*': [...(schema.attributes?.['*'] ?? []), 'dataPlace'] },
};

interface SettledTree {
  readonly tree: Root;
  /** The first element that had to be mended. */
  readonly misnested?: Element;
}

/**
 * Gives a safe tree that is read back as it is written. HTML that nests what browsers do not nest (a heading in a heading, a link in a
 * link, a block in a table's row) is mended by them in ways that reach beyond it: what follows on the page ends up inside the author's
 * link, and the page's own scripts no longer find their place. Such a tree is mended here, the way browsers do it. A tree that never
 * comes to rest keeps its words alone.
 */
export function settleTree(tree: Root): SettledTree {
  let settled = tree;
  let written = toHtml(tree);
  let misnested: Element | undefined;
  for (let round = 0; round <= rounds; round++) {
    const read = fromHtml(written, { fragment: true });
    const again = toHtml(read);
    if (again === written) return { tree: withPlaces(settled), ...(misnested === undefined ? {} : { misnested }) };
    if (misnested === undefined) {
      misnested = findMisnested(tree) ?? { type: 'element', tagName: 'div', properties: {}, children: [] };
      stampPlaces(tree);
      written = toHtml(tree);
      continue;
    }
    const safe = sanitize(withoutPlaces(read), settledSchema);
    settled = safe.type === 'root' ? safe : { type: 'root', children: [] };
    written = toHtml(settled);
  }
  const words: Element = { type: 'element', tagName: 'pre', properties: {}, children: [{ type: 'text', value: toString(settled) }] };
  return { tree: { type: 'root', children: [words] }, ...(misnested === undefined ? {} : { misnested }) };
}

/** Elements that hold any others, in which the one at fault is looked for. */
const holders: ReadonlySet<string> = new Set(['div', 'section', 'blockquote', 'details', 'aside', 'ul', 'ol', 'li', 'p']);

/** Finds the first element that is not read back as it is written, taken by itself. */
function findMisnested(parent: Root | Element): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const written = toHtml(child);
    if (toHtml(fromHtml(written, { fragment: true })) === written) continue;
    const inner = holders.has(child.tagName) ? findMisnested(child) : undefined;
    return inner ?? child;
  }
  return undefined;
}

function stampPlaces(node: Root | Element): void {
  if (node.type === 'element' && node.position !== undefined) {
    const { start, end } = node.position;
    node.properties = { ...node.properties, dataPlace: [start.line, start.column, end.line, end.column].join(' ') };
  }
  for (const child of node.children) if (child.type === 'element') stampPlaces(child);
}

function withPlaces(tree: Root): Root {
  const restore = (node: Root | Element): void => {
    if (node.type === 'element' && typeof node.properties['dataPlace'] === 'string') {
      const { dataPlace, ...properties } = node.properties;
      const [line = 1, column = 1, endLine = 1, endColumn = 1] = String(dataPlace).split(' ').map(Number);
      node.properties = properties;
      node.position = { start: { line, column }, end: { line: endLine, column: endColumn } };
    }
    for (const child of node.children) if (child.type === 'element') restore(child);
  };
  restore(tree);
  return tree;
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
