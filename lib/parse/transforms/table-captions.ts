import type { Parent, PhrasingContent, RootContent, Table } from 'mdast';
import { parseAttributes } from '../attributes.ts';
import type { FoldContext } from './fold-context.ts';
import { toLabel } from './labels.ts';

declare module 'mdast' {
  interface TableData {
    /** The words that stand with the table as its caption. */
    caption?: PhrasingContent[];
  }
}

/**
 * Gives tables the captions that stand below or above them, as Pandoc reads them: `: words {#tbl-x}` or `Table: words`, close to the
 * table or behind an empty line.
 */
export function captionTables(parent: Parent, context: FoldContext): void {
  if (!parent.children.some((child) => child.type === 'table')) return;
  const taken = new Set<RootContent>();
  parent.children.forEach((table, index) => {
    if (table.type !== 'table' || table.data?.caption !== undefined) return;
    const inside = takeLastRow(table);
    const below = parent.children[index + 1];
    const above = parent.children[index - 1];
    const words =
      inside ?? readCaption(below, taken) ?? (isTerm(parent.children[index - 2], above) ? undefined : readCaption(above, taken));
    if (words === undefined) return;
    if (inside === undefined) {
      const holder = readCaption(below, taken) === undefined ? above : below;
      if (holder !== undefined) taken.add(holder);
    }
    setCaption(table, words, context);
  });
  if (taken.size > 0) parent.children = parent.children.filter((child) => !taken.has(child));
}

/** Takes attributes off a caption's end and puts it on its table. */
function setCaption(table: Table, words: PhrasingContent[], { labels }: FoldContext): void {
  const last = words.at(-1);
  const open = last?.type === 'text' && last.value.trimEnd().endsWith('}') ? last.value.lastIndexOf('{') : -1;
  const attributes = last?.type === 'text' && open >= 0 ? parseAttributes(last.value.trimEnd().slice(open + 1, -1)) : undefined;
  const caption =
    attributes === undefined || last?.type !== 'text'
      ? [...words]
      : [...words.slice(0, -1), { ...last, value: last.value.slice(0, open).trimEnd() }];
  const id = attributes?.id;
  table.data = { ...table.data, caption, ...(id === undefined ? {} : { hProperties: { ...table.data?.hProperties, id } }) };
  if (id !== undefined) labels.push(toLabel(id, table, { caption }));
}

/** Words behind a colon that describe a term are no caption of the table below. */
function isTerm(before: RootContent | undefined, above: RootContent | undefined): boolean {
  return above?.type === 'lineBlock' && before?.type === 'paragraph';
}

function readCaption(node: RootContent | undefined, taken: ReadonlySet<RootContent>): PhrasingContent[] | undefined {
  if (node === undefined || taken.has(node)) return undefined;
  if (node.type === 'paragraph') return withoutLead(node.children);
  const [only, ...others] = node.type === 'lineBlock' && node.form === 'description' ? node.children : [];
  return only?.type === 'paragraph' && others.length === 0 ? only.children : undefined;
}

function withoutLead(children: readonly PhrasingContent[]): PhrasingContent[] | undefined {
  const [first, ...rest] = children;
  const lead = first?.type === 'text' ? /^Table:[ \t]+(?=\S)/i.exec(first.value) : null;
  return first?.type === 'text' && lead !== null ? [{ ...first, value: first.value.slice(lead[0].length) }, ...rest] : undefined;
}

/** A caption right below a table is read as a row without bars. */
function takeLastRow(table: Table): PhrasingContent[] | undefined {
  const row = table.children.length > 2 ? table.children.at(-1) : undefined;
  const [first, ...others] = row?.children ?? [];
  const words = first === undefined || others.some(({ children }) => children.length > 0) ? undefined : withoutLead(first.children);
  if (words !== undefined) table.children.pop();
  return words;
}
