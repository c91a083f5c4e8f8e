import type { Nodes } from 'hast';
import { toTree } from '../support/plain-html.ts';
import { judgeElement } from './page-rules.ts';

const tag = /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?: [A-Za-z][\w:.-]*(?:="[^"]*")?)*)( ?\/?)>/y;
const attribute = / ([A-Za-z][\w:.-]*)(?:="([^"]*)")?/g;
const empty: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

/**
 * Reads HTML that a program wrote, by rules far stricter than a browser's: every tag is whole, every element is closed in order,
 * every value stands between double quotes, and no other `<` stands anywhere. Gives what is against these rules or those of pages.
 */
export function readStrictly(html: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const outline: string[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    tag.lastIndex = at;
    const found = tag.exec(html);
    if (found === null) return [...faults, `no tag: ${html.slice(at, at + 60)}`];
    const [whole, slash, name = '', written = ''] = found;
    at += whole.length;
    if (slash === '/') {
      if (open.pop() !== name) return [...faults, `${whole} closes nothing`];
      continue;
    }
    const attributes: Record<string, string> = Object.create(null);
    for (const [, key = '', value = ''] of written.matchAll(attribute)) {
      if (key in attributes) faults.push(`${key} twice on <${name}>`);
      attributes[key] = decode(value);
    }
    outline.push(`${' '.repeat(open.length)}${name}`);
    const fault = judgeElement(name, attributes);
    if (fault !== undefined) faults.push(fault);
    if (!empty.has(name) && !whole.endsWith('/>')) open.push(name);
  }
  faults.push(...open.map((name) => `<${name}> is never closed`));
  const read = outlineOf(toTree(html), 0);
  const other = outline.findIndex((line, index) => line !== read[index]);
  if (other >= 0 || outline.length !== read.length) faults.push(`browsers read it otherwise from <${outline[other]?.trim()}> on`);
  return faults;
}

/** The elements that a browser's parser finds, each as deep as it lies. */
function outlineOf(node: Nodes, depth: number): readonly string[] {
  if (node.type === 'element')
    return [`${' '.repeat(depth)}${node.tagName}`, ...node.children.flatMap((child) => outlineOf(child, depth + 1))];
  return 'children' in node ? node.children.flatMap((child) => outlineOf(child, depth)) : [];
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) =>
      name === undefined
        ? String.fromCodePoint(Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10))
        : (named[name] ?? whole),
  );
}
