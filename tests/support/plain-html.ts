import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { escapeHtml } from '../../lib/model/escape-html.ts';
import type { Note } from '../../lib/model/note.ts';
import { schema } from '../../lib/render/schema.ts';

/** Writes a note's prose with every link and image as the author wrote it, and without ids: what no page has resolved yet. */
export function noteToHtml(note: Note): string {
  return note.prose
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.kind === 'text') return escapeHtml(piece.text);
      if (piece.kind === 'heading') return piece.open ? `<h${piece.depth}` : `</h${piece.depth}>`;
      if (piece.kind === 'anchor' || piece.kind === 'citation' || piece.kind === 'fold') return '';
      if (piece.kind === 'drawing') return piece.markup.join('');
      if (piece.kind === 'headers') return piece.ids.join(' ');
      if (piece.kind === 'link-end') return '</a>';
      if (piece.kind === 'image') {
        const image = note.images[piece.image];
        return `<img src="${escapeHtml(image?.source ?? '')}" alt="${escapeHtml(image?.alt ?? '')}"${image?.title === undefined ? '' : ` title="${escapeHtml(image.title)}"`}>`;
      }
      if (piece.kind === 'question') return '';
      const link = note.links[piece.link];
      return `<a href="${escapeHtml(link?.target ?? '')}"${link?.title === undefined ? '' : ` title="${escapeHtml(link.title)}"`}>`;
    })
    .join('');
}

/** Reads HTML as a tree. */
export function toTree(html: string): Root {
  return fromHtml(html, { fragment: true });
}

/** Reads HTML as a tree and sanitises it as notes are. */
export function toSafeTree(html: string): Root {
  const tree = sanitize(toTree(html.trim()), schema);
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

/** Writes a tree one node a line: names, attributes in order, words with white space folded outside `pre`. */
export function toOutline(tree: Root): string {
  return outlineOf(tree.children, { depth: 0, isPre: false, isInline: false }).join('\n');
}

interface Surroundings {
  readonly depth: number;
  readonly isPre: boolean;
  readonly isInline: boolean;
}

const ours: ReadonlySet<string> = new Set([
  'id',
  'className',
  'tabIndex',
  'role',
  'ariaLabel',
  'ariaDescribedBy',
  'dataFootnoteRef',
  'dataFootnoteBackref',
  'dataFootnotes',
  'dataLabel',
  'disabled',
  'loading',
  'dataAttributes',
]);

function outlineOf(nodes: readonly (RootContent | ElementContent)[], around: Surroundings): string[] {
  return joinText(nodes).flatMap((node) => {
    const indent = '  '.repeat(around.depth);
    if (node.type === 'text') {
      const words = around.isPre ? node.value : node.value.replace(/\s+/g, ' ').trim();
      return words === '' ? [] : [indent + JSON.stringify(words)];
    }
    if (node.type !== 'element') return [];
    const attributes = Object.entries(node.properties)
      .filter(([name, value]) => !ours.has(name) && value !== undefined && value !== null && value !== false)
      .map(([name, value]) => ` ${name}=${JSON.stringify(Array.isArray(value) ? value.join(' ') : String(value))}`)
      .sort();
    const inside = outlineOf(node.children, { depth: around.depth + 1, isPre: around.isPre || node.tagName === 'pre', isInline: false });
    return [`${indent}<${node.tagName}${attributes.join('')}>`, ...inside];
  });
}

/** Makes words that stand side by side one, and opens the wrappers that pages put around an author's blocks and words. */
function joinText(nodes: readonly (RootContent | ElementContent)[]): (RootContent | ElementContent)[] {
  const joined: (RootContent | ElementContent)[] = [];
  for (const node of nodes.flatMap(unwrap)) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else if (node.type !== 'comment') joined.push(node);
  }
  return joined;
}

function unwrap(node: RootContent | ElementContent): (RootContent | ElementContent)[] {
  return isWrapper(node) ? node.children.flatMap(unwrap) : [node];
}

function isWrapper(node: Nodes): node is Element {
  if (node.type !== 'element') return false;
  const classes = node.properties['className'];
  if (!Array.isArray(classes)) return node.tagName === 'span' && Object.keys(node.properties).length === 0;
  return classes.some((name) => name === 'table-scroll' || /^hljs-/.test(String(name)));
}
