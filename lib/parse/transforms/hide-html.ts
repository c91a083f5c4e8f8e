import type { Html, Nodes, Root } from 'mdast';
import type { Place } from '../../model/problem.ts';
import type { FoldContext } from './fold-context.ts';
import { foreignSyntax, hideNode } from './fold-context.ts';

/** Notes where comments stand that no page shows: those of HTML, and definitions that are written to hide words. */
export function hideHtml(tree: Root, context: FoldContext): void {
  visit(tree);

  function visit(node: Nodes): void {
    if (node.type === 'html') {
      context.hidden.push(...findComments(node));
      takeTags(node, context);
    } else if (node.type === 'definition' && /^(?:\/\/|comment)$/i.test(node.label ?? node.identifier)) hideNode(node, context);
    else if ('children' in node) for (const child of node.children) visit(child);
  }
}

/** Takes the tags of Liquid out of raw HTML, and attributes that kramdown reads there; each part of the rest stays in its place. */
function takeTags(html: Html, { findings }: FoldContext): void {
  const [, first] = /\{%-?\s*([^%]{1,80}?)\s*-?%\}/.exec(html.value) ?? [];
  if (first !== undefined)
    findings.push(foreignSyntax(html, `the tag "${first}" in HTML`, 'Write what it would put here; until then the page is without it.'));
  html.value = html.value.replace(/\{%[^%]*%\}|^[ \t]*\{:[^{}\n]*\}[ \t]*$/gm, blank);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Finds comments in raw HTML; an embedded document's empty lines, which are comments too here, are none of the author's. */
function findComments({ value, position }: Html): readonly Place[] {
  const start = position?.start;
  if (start === undefined || !value.includes('<!--')) return [];
  const places: Place[] = [];
  for (let at = value.indexOf('<!--'); at >= 0; ) {
    const close = value.indexOf('-->', at + 2);
    const end = close < 0 ? value.length : close + 3;
    const first = pointAt(value, at, start);
    const last = pointAt(value, end, start);
    if (end - at > 7) places.push({ ...first, endLine: last.line, endColumn: last.column });
    at = value.indexOf('<!--', end);
  }
  return places;
}

function pointAt(
  value: string,
  offset: number,
  start: { readonly line: number; readonly column: number },
): { line: number; column: number } {
  const lines = value.slice(0, offset).split('\n');
  const length = (lines.at(-1) ?? '').length;
  return lines.length === 1
    ? { line: start.line, column: start.column + length }
    : { line: start.line + lines.length - 1, column: length + 1 };
}
