import type { Element, ElementContent, RootContent } from 'hast';
import { isFieldName } from '../model/types/all-types.ts';
import type { LabelledValue, LabelledValues } from '../model/passage.ts';
import { readGrid } from './read-grid.ts';
import { headingDepth, isElement, isList, lineOf, ownNodes, placeOf, wordsOf } from './tree-words.ts';

type Content = RootContent | ElementContent;

/** Words before a colon, and what stands behind it. */
export interface LeadIn {
  readonly name: string;
  readonly rest: string;
}

const longestName = 100;

/** Takes the words before the first colon of a text, where they can be a name: short, and the colon ends a word. */
export function readLeadIn(text: string): LeadIn | undefined {
  const colon = /:(?=\s|$)/.exec(text.slice(0, longestName + 1))?.index;
  if (colon === undefined || colon === 0) return undefined;
  const name = text.slice(0, colon).trim();
  if (/[.!?;]\s/.test(name)) return undefined;
  return { name, rest: text.slice(colon + 1).trim() };
}

/**
 * Reads what some blocks say under the name of a field: a sub-heading, a lead-in of a paragraph or an item, a term of a
 * definition list. What stands under a sub-heading belongs to that alone.
 */
export function readLabelled(nodes: readonly Content[]): readonly LabelledValues[] {
  const labelled: LabelledValues[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node?.type !== 'element') continue;
    const depth = headingDepth(node);
    if (depth !== undefined) {
      const end = endOfSection(nodes, index);
      const label = lineOf([node]).replace(/:$/, '');
      if (isFieldName(label)) {
        labelled.push(toLabelled(label, readBlocks(nodes.slice(index + 1, end)), node));
        index = end - 1;
      }
    } else if (isElement(node, 'p')) labelled.push(...readParagraph(node, nodes[nextElement(nodes, index)]));
    else if (isList(node)) labelled.push(...readItems(node));
    else if (isElement(node, 'dl')) labelled.push(...readTerms(node));
  }
  return labelled;
}

/** Gives the index behind the section that the heading at `index` opens. */
export function endOfSection(nodes: readonly Content[], index: number): number {
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
    .map((line) => line.replace(/^[•·▪‣*–-]\s+/, '').replace(/^•/, '').trim())
    .filter((line) => line !== '');
}

function readParagraph(paragraph: Element, next: Content | undefined): readonly LabelledValues[] {
  const lead = readLeadIn(lineOf([paragraph]));
  if (lead === undefined || !isFieldName(lead.name)) return [];
  if (lead.rest !== '') return [toLabelled(lead.name, [lead.rest], paragraph)];
  return isList(next) || isElement(next, 'table') ? [toLabelled(lead.name, readBlocks([next]), paragraph)] : [];
}

function readItems(list: Element): readonly LabelledValues[] {
  return list.children.flatMap((item) => {
    if (!isElement(item, 'li')) return [];
    const own = lineOf(ownNodes(item));
    const nested = item.children.filter((child) => isList(child));
    const lead = readLeadIn(own) ?? (nested.length > 0 ? { name: own, rest: '' } : undefined);
    if (lead === undefined || !isFieldName(lead.name)) return [];
    const values = [...(lead.rest === '' ? [] : [lead.rest]), ...readBlocks(nested)];
    return values.length === 0 ? [] : [toLabelled(lead.name, values, item)];
  });
}

function readTerms(list: Element): readonly LabelledValues[] {
  const labelled: LabelledValues[] = [];
  let term: Element | undefined;
  for (const child of list.children) {
    if (isElement(child, 'dt')) term = child;
    if (!isElement(child, 'dd') || term === undefined) continue;
    const label = lineOf([term]).replace(/:$/, '');
    if (isFieldName(label)) labelled.push(toLabelled(label, readCellValues(child.children), term));
  }
  return labelled;
}

/** Reads values out of whole blocks: an item each, a row each, or the paragraphs. */
function readBlocks(nodes: readonly Content[]): readonly LabelledValue[] {
  const values: LabelledValue[] = [];
  for (const node of nodes) {
    if (isList(node)) values.push(...node.children.flatMap((item) => (isElement(item, 'li') ? [lineOf(ownNodes(item))] : [])));
    else if (isElement(node, 'table')) values.push(...readRecords(node));
    else if (isElement(node, 'p')) values.push(lineOf([node]));
  }
  return values.filter((value) => value !== '');
}

function readRecords(table: Element): readonly LabelledValue[] {
  const grid = readGrid(table);
  return grid.rows.map((row) =>
    Object.fromEntries(row.cells.flatMap((cell, column) => (cell === undefined ? [] : [[grid.header[column] ?? '', lineOf(cell.children)]]))),
  );
}

function toLabelled(label: string, values: readonly LabelledValue[], node: Element): LabelledValues {
  return { label, values, strict: false, place: placeOf(node) };
}

function nextElement(nodes: readonly Content[], index: number): number {
  let next = index + 1;
  while (nodes[next]?.type === 'text') next += 1;
  return next;
}
