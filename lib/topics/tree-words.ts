import type { Element, ElementContent, Nodes } from 'hast';
import { isNoteMark } from '../model/is-note-mark.ts';

/** Gives the words of nodes on one line; a line break in a cell becomes a new line. */
export function wordsOf(nodes: readonly Nodes[]): string {
  return rawWords(nodes)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Gives the words of nodes with every white space folded. */
export function lineOf(nodes: readonly Nodes[]): string {
  return foldSpace(rawWords(nodes)).trim();
}

function rawWords(nodes: readonly Nodes[]): string {
  let words = '';
  for (const node of nodes) {
    if (node.type === 'text') words += foldSpace(node.value);
    else if (isNoteMark(node)) continue;
    else if (node.type === 'element' && node.tagName === 'br') words += '\n';
    else if (node.type === 'element' && blockNames.has(node.tagName)) words += `\n${rawWords(node.children)}\n`;
    else if ('children' in node) words += rawWords(node.children);
  }
  return words;
}

/** Most texts have nothing to fold, and finding that out is cheaper than replacing. */
function foldSpace(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

const blockNames: ReadonlySet<string> = new Set(['p', 'li', 'ul', 'ol', 'div', 'blockquote', 'pre', 'tr', 'dt', 'dd']);

/** Tells whether a node is an element of one of these names. */
export function isElement<Name extends string>(node: Nodes | undefined, ...names: readonly Name[]): node is Element & { tagName: Name } {
  return node?.type === 'element' && names.some((name) => name === node.tagName);
}

/** Tells whether a node is a list. */
export function isList(node: Nodes | undefined): node is Element & { tagName: 'ul' | 'ol' } {
  return isElement(node, 'ul', 'ol');
}

/** Gives the depth of a heading that is an author's, not one of a block of ours. */
export function headingDepth(node: Nodes | undefined): number | undefined {
  if (node?.type !== 'element' || node.properties['className'] !== undefined) return undefined;
  const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
  return depth === undefined ? undefined : Number(depth);
}

/** Gives the nodes of an item or a cell before its first nested block: its own text. A loose item's first paragraph counts. */
export function ownNodes(element: Element): readonly ElementContent[] {
  const own: ElementContent[] = [];
  for (const child of element.children) {
    if (isElement(child, 'p')) return own.some((node) => lineOf([node]) !== '') ? own : [child];
    if (isElement(child, 'ul', 'ol', 'pre', 'blockquote', 'table', 'dl', 'figure', 'aside', 'details')) break;
    own.push(child);
  }
  return own;
}
