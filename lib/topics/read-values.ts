import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { LabelledValue, LabelledValues } from '../model/passage.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { toPlace } from '../parse/place.ts';
import { readGrid } from './read-grid.ts';
import { readLeadIn } from './read-lead-in.ts';
import { headingDepth, isElement, isList, lineOf, ownNodes, wordsOf } from './tree-words.ts';

type Content = RootContent | ElementContent;

/** A stretch of the tree: some of the children of one node. */
export interface NodeSpan {
  readonly parent: Root | Element;
  readonly from: number;
  readonly to: number;
}

/** Values whose own prose, where nothing else stands in it, is still a stretch of the tree. */
export interface LabelledDraft extends Omit<LabelledValues, 'range'> {
  readonly span?: NodeSpan;
}

/**
 * Reads what some blocks say under the name of a field: a sub-heading, a lead-in of a paragraph or an item, a term of a
 * definition list. What stands under a sub-heading belongs to that alone.
 */
export function readLabelled({ parent, from, to }: NodeSpan, types: TypeSet): readonly LabelledDraft[] {
  const labelled: LabelledDraft[] = [];
  const nodes: readonly Content[] = parent.children.slice(0, to);
  for (let index = from; index < to; index++) {
    const node = nodes[index];
    if (node?.type !== 'element') continue;
    const depth = headingDepth(node);
    if (depth !== undefined) {
      const end = endOfSection(nodes, index);
      const label = lineOf([node]).replace(/:$/, '');
      if (types.isFieldName(label)) {
        const content = nodes.slice(index + 1, end);
        const to = index + 1 + endOfValues(content);
        const span = isPlain(nodes.slice(index + 1, to)) ? { span: { parent, from: index, to } } : {};
        labelled.push({ ...toLabelled(label, readBlocks(content, types), node), ...span });
        index = end - 1;
      }
    } else if (isElement(node, 'p')) labelled.push(...readParagraph(node, nodes[nextElement(nodes, index)], types));
    else if (isList(node)) labelled.push(...readItems(node, types));
    else if (isElement(node, 'dl')) labelled.push(...readTerms(node, types));
  }
  return labelled;
}

const wordTags: ReadonlySet<string> = new Set(['ul', 'ol', 'li', 'p', 'em', 'strong', 'code']);

/** Tells whether a value can be said without what stands here: words and lists of words, no link, image or formula. */
function isWords(node: Content): boolean {
  return node.type === 'text' || (node.type === 'element' && wordTags.has(node.tagName) && node.children.every(isWords));
}

/** Gives the index behind the last block that could hold values: questions behind them ask of the whole section. */
function endOfValues(nodes: readonly Content[]): number {
  return nodes.findLastIndex((node) => node.type === 'element' && node.properties['dataQuestion'] === undefined) + 1;
}

/** Tells whether blocks say nothing beyond the values read from them: plain lists or one table of records. */
function isPlain(nodes: readonly Content[]): boolean {
  return nodes.every((node) => {
    if (isList(node)) return node.children.every((item) => !isElement(item, 'li') || ownNodes(item).length === item.children.length);
    return isElement(node, 'table') || (node.type === 'text' && node.value.trim() === '');
  });
}

/** Gives the index behind the section that the heading at `index` opens. */
export function endOfSection(nodes: readonly (Content | Root['children'][number])[], index: number): number {
  const depth = headingDepth(nodes[index]) ?? 0;
  for (let end = index + 1; end < nodes.length; end++) {
    const other = headingDepth(nodes[end]);
    if (other !== undefined && other <= depth) return end;
  }
  return nodes.length;
}

/** Reads a cell's or term's values: one a line, or one an item, without the bullets that some type by hand. */
export function readCellValues(nodes: readonly Content[]): readonly string[] {
  return wordsOf(nodes)
    .split('\n')
    .map((line) =>
      line
        .replace(/^[•·▪‣*–-]\s+/, '')
        .replace(/^•/, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

function readParagraph(paragraph: Element, next: Content | undefined, types: TypeSet): readonly LabelledValues[] {
  if (!holdsColon(paragraph)) return [];
  const lead = readLeadIn(lineOf([paragraph]));
  if (lead === undefined || !types.isFieldName(lead.name)) return [];
  if (lead.rest !== '') return [toLabelled(lead.name, [lead.rest], paragraph)];
  return isList(next) || isElement(next, 'table') ? [toLabelled(lead.name, readBlocks([next], types), paragraph)] : [];
}

/** Most paragraphs hold no colon, and every section around one asks for its lead-in. */
function holdsColon(node: Content): boolean {
  if (node.type === 'text') return /[:：]/.test(node.value);
  return node.type === 'element' && node.children.some(holdsColon);
}

function readItems(list: Element, types: TypeSet): readonly LabelledDraft[] {
  return list.children.flatMap((item, at) => {
    if (!isElement(item, 'li')) return [];
    const own = lineOf(ownNodes(item));
    const nested = item.children.filter((child) => isList(child));
    const lead = readLeadIn(own) ?? (nested.length > 0 ? { name: own, rest: '' } : undefined);
    if (lead === undefined || !types.isFieldName(lead.name)) return [];
    const values = [...(lead.rest === '' ? [] : [lead.rest]), ...readBlocks(nested, types)];
    if (values.length === 0) return [];
    const span = item.children.every(isWords) ? { span: { parent: list, from: at, to: at + 1 } } : {};
    return [{ ...toLabelled(lead.name, values, item), ...span }];
  });
}

function readTerms(list: Element, types: TypeSet): readonly LabelledValues[] {
  const labelled: LabelledValues[] = [];
  let term: Element | undefined;
  for (const child of list.children) {
    if (isElement(child, 'dt')) term = child;
    if (!isElement(child, 'dd') || term === undefined) continue;
    const label = lineOf([term]).replace(/:$/, '');
    if (types.isFieldName(label)) labelled.push(toLabelled(label, readCellValues(child.children), term));
  }
  return labelled;
}

/** Reads values out of whole blocks: an item each, a row each, or the paragraphs. */
function readBlocks(nodes: readonly Content[], types: TypeSet): readonly LabelledValue[] {
  const values: LabelledValue[] = [];
  for (const node of nodes) {
    if (isList(node)) values.push(...node.children.flatMap((item) => (isElement(item, 'li') ? [lineOf(ownNodes(item))] : [])));
    else if (isElement(node, 'table')) values.push(...readRecords(node, types));
    else if (isElement(node, 'p')) values.push(lineOf([node]));
  }
  return values.filter((value) => value !== '');
}

function readRecords(table: Element, types: TypeSet): readonly LabelledValue[] {
  const grid = readGrid(table, types);
  return grid.rows.map((row) =>
    Object.fromEntries(
      row.cells.flatMap((cell, column) => (cell === undefined ? [] : [[grid.header[column] ?? '', lineOf(cell.children)]])),
    ),
  );
}

function toLabelled(label: string, values: readonly LabelledValue[], node: Element): LabelledValues {
  return { label, values, strict: false, place: toPlace(node) };
}

function nextElement(nodes: readonly Content[], index: number): number {
  let next = index + 1;
  while (nodes[next]?.type === 'text') next += 1;
  return next;
}
