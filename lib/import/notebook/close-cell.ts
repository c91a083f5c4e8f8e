import type { Loss } from '../imported.ts';

/** A cell's Markdown that ends where the cell does, and what had to be closed for it. */
interface ClosedCell {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** Closes what a cell's Markdown leaves open, which would take in the cells behind it: code, comments, elements, formulas. */
export function closeCell(text: string, where: string): ClosedCell {
  const { open, prose } = scan(text);
  const losses: Loss[] = [];
  let closed = text;
  const end = (what: string, mark: string) => {
    losses.push({ where, what: `the end of ${what}, which the cell leaves open; it ends with the cell`, text: '' });
    closed += `${closed.endsWith('\n') ? '' : '\n'}${mark}`;
  };
  if (open !== undefined) end(open.what, open.closing);
  for (const name of openElements(prose.replace(/\$[^$\n]*\$/g, ''))) end(`<${name}>`, `\n</${name}>`);
  if (open === undefined && (prose.match(/(?<!\\)\$\$/g)?.length ?? 0) % 2 === 1) {
    const at = closed.lastIndexOf('$$');
    losses.push({ where, what: 'two dollars that open no formula in the cell; they stand as signs', text: '' });
    closed = `${closed.slice(0, at)}\\$\\$${closed.slice(at + 2)}`;
  }
  return { text: closed, losses };
}

/** A block that reads every line as its own until its end. */
interface OpenBlock {
  readonly what: string;
  readonly closing: string;
  readonly isEnd: (line: string) => boolean;
}

/** Reads a text line by line; gives the block that stands open at its end, and the words outside such blocks. */
function scan(text: string): { readonly open: OpenBlock | undefined; readonly prose: string } {
  let open: OpenBlock | undefined;
  const prose: string[] = [];
  for (const line of text.split('\n')) {
    if (open !== undefined) {
      if (open.isEnd(line)) open = undefined;
      continue;
    }
    open = openBlock(line);
    if (open === undefined) prose.push(line.replace(/(`+)(?!`)[^`]*\1/g, '').replace(/<!--.*?-->/g, ''));
  }
  return { open, prose: prose.join('\n') };
}

function openBlock(line: string): OpenBlock | undefined {
  const [, lead = '', start = ''] = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(.*)$/.exec(line) ?? [];
  const indent = lead.replace(/[-*+\d.)]/g, ' ');
  const [, signs, info = ''] = /^(`{3,}|~{3,})(.*)$/.exec(start) ?? [];
  if (signs !== undefined && !(signs.startsWith('`') && info.includes('`')))
    return { what: 'a block of code', closing: indent + signs, isEnd: (other) => isFenceEnd(other, signs) };
  if (start.startsWith('<!--') && !start.includes('-->'))
    return { what: 'a comment', closing: '-->', isEnd: (other) => other.includes('-->') };
  const name = /^<(pre|script|style|textarea)(?=[\s>]|$)/i.exec(start)?.[1]?.toLowerCase();
  if (name === undefined || start.toLowerCase().includes(`</${name}>`)) return undefined;
  return { what: `<${name}>`, closing: `</${name}>`, isEnd: (other) => other.toLowerCase().includes(`</${name}>`) };
}

function isFenceEnd(line: string, signs: string): boolean {
  const words = line.replace(/^[ \t>]*/, '').trimEnd();
  return words.startsWith(signs) && words === signs.charAt(0).repeat(words.length);
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
