import type { Loss } from '../imported.ts';
import { joinLines, toSourceLines } from '../source-lines.ts';

/** A cell's Markdown that ends where the cell does, and what had to be closed for it. */
interface ClosedCell {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** Closes what a cell's Markdown leaves open, which would take in the cells behind it: code, comments, elements, formulas. */
export function closeCell(text: string, where: string): ClosedCell {
  const lines = toSourceLines(text);
  const losses: Loss[] = [];
  const tell = (what: string) =>
    losses.push({ where, what: `the end of ${what}, which the cell leaves open; it ends with the cell`, text: '' });
  const opening = lines.findLast(({ kind }) => kind === 'fence');
  const isOpen = lines.filter(({ kind }) => kind === 'fence').length % 2 === 1;
  if (isOpen && opening !== undefined) {
    const [, indent = '', signs = '```'] = /^([ \t>]*)(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/.exec(opening.text) ?? [];
    tell('a block of code');
    return { text: `${text}\n${indent}${signs}`, losses };
  }
  const prose = joinLines(lines.map((line) => (line.kind === 'prose' ? line : { ...line, text: '' }))).replace(/(`+)(?!`)[^`\n]*\1/g, '');
  let closed = text;
  if (prose.lastIndexOf('<!--') > prose.lastIndexOf('-->')) {
    tell('a comment');
    return { text: `${closed}\n-->`, losses };
  }
  const bare = prose.replace(/<!--[\s\S]*?-->/g, '');
  for (const name of openElements(bare.replace(/\$[^$\n]*\$/g, ''))) {
    tell(`<${name}>`);
    closed += `${closed.endsWith('\n') ? '' : '\n'}${name === 'pre' || name === 'script' || name === 'style' || name === 'textarea' ? '' : '\n'}</${name}>`;
  }
  if ((bare.match(/(?<!\\)\$\$/g)?.length ?? 0) % 2 === 1) {
    const at = closed.lastIndexOf('$$');
    losses.push({ where, what: 'two dollars that open no formula in the cell; they stand as signs', text: '' });
    closed = `${closed.slice(0, at)}\\$\\$${closed.slice(at + 2)}`;
  }
  return { text: closed, losses };
}

/** Elements that end by themselves, or have no end. */
const endless = /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/;
const known =
  /^(?:a|article|aside|b|blockquote|center|code|details|div|dl|em|figure|font|h[1-6]|i|kbd|main|mark|nav|ol|pre|script|section|small|span|strong|style|sub|summary|sup|table|textarea|u|ul)$/;

/** The elements that stand open at the end of a text, the innermost first. */
function openElements(html: string): readonly string[] {
  const open: string[] = [];
  for (const [mark, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/gi)) {
    const name = tag.toLowerCase();
    if (endless.test(name) || !known.test(name) || mark.endsWith('/>')) continue;
    if (slash === '') open.push(name);
    else if (open.includes(name)) open.length = open.lastIndexOf(name);
  }
  return open.reverse();
}
