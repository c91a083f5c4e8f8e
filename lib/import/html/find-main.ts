import type { Element, Nodes, Root } from 'hast';
import type { Loss } from '../imported.ts';
import { codeText } from './code-text.ts';

/**
 * Finds what a page is about: the one `main` or `article`, else its body without the navigation. The words around it are
 * told once, piece by piece.
 */
export function findMain(tree: Root, losses: Loss[]): Element | Root {
  const body = find(tree, ({ tagName }) => tagName === 'body') ?? tree;
  const main =
    onlyOne(body, ({ tagName, properties }) => tagName === 'main' || properties['role'] === 'main') ??
    onlyOne(body, ({ tagName }) => tagName === 'article') ??
    onlyOne(body, ({ properties }) =>
      /^(?:content|main-content|main|bodyContent|mw-content-text|notebook-container)$/.test(String(properties['id'] ?? '')),
    );
  if (main === undefined) return body;
  tellAround(body, main, losses);
  return main;
}

/** Tells every branch of the page that the main content does not lie in. */
function tellAround(node: Nodes, main: Element, losses: Loss[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child === main) continue;
    if (child.type === 'element' && holds(child, main)) tellAround(child, main, losses);
    else {
      const text = wordsOf(child);
      if (text === '') continue;
      const name = child.type === 'element' ? `<${child.tagName}>` : 'words';
      losses.push({ where: '', what: `what stands around the main content: ${name}`, text });
    }
  }
}

/** Gives the words of a node that a reader would see: parted where blocks are, whole where only the letters' look changes. */
export function wordsOf(node: Nodes): string {
  return rawWords(node).replace(/\s+/g, ' ').trim();
}

const inline = /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr)$/;

function rawWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'img') return ` ${String(node.properties['alt'] ?? '')} `;
  if (!('children' in node) || (node.type === 'element' && /^(?:script|style|template|noscript)$/.test(node.tagName))) return '';
  if (node.type === 'element' && node.tagName === 'pre') return ` ${codeText(node)} `;
  const words = node.children.map(rawWords).join('');
  return node.type === 'element' && inline.test(node.tagName) ? words : ` ${words} `;
}

function onlyOne(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  const found: Element[] = [];
  gather(node, test, found);
  return found.length === 1 ? found[0] : undefined;
}

function find(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  const found: Element[] = [];
  gather(node, test, found);
  return found[0];
}

function gather(node: Nodes, test: (element: Element) => boolean, found: Element[]): void {
  if (node.type === 'element' && test(node)) found.push(node);
  else if ('children' in node) for (const child of node.children) gather(child, test, found);
}

function holds(node: Nodes, wanted: Element): boolean {
  return node === wanted || ('children' in node && node.children.some((child) => holds(child, wanted)));
}
