import type { Element, ElementContent, Root, RootContent } from 'hast';
import GithubSlugger, { slug } from 'github-slugger';
import { bounds } from '../model/bounds.ts';
import { type NameKey, toNameKeys } from '../model/name-key.ts';
import type { NoteHeading } from '../model/note.ts';
import type { LabelledValues, Passage } from '../model/passage.ts';
import type { Finding } from '../model/problem.ts';
import type { TopicTypeName } from '../model/topic-type.ts';
import { findType } from '../model/types/all-types.ts';
import { type HeadingAttributes, isAliasKey, splitAliases, takeHeadingAttributes } from './heading-attributes.ts';
import { readGrid } from './read-grid.ts';
import { endOfSection, type LabelledDraft, type NodeSpan, readCellValues, readLabelled, readLeadIn } from './read-values.ts';
import { headingDepth, isElement, isList, lineOf, ownNodes, placeOf } from './tree-words.ts';

/** A passage whose prose is still a stretch of the tree. */
export interface PassageDraft extends Omit<Passage, 'parts' | 'definition' | 'labelled'> {
  readonly labelled: readonly LabelledDraft[];
  readonly parts: readonly (NodeSpan & { readonly label?: string })[];
  readonly definition?: NodeSpan;
}

/** Everything in a note's tree that has a name. */
export interface FoundPassages {
  readonly headings: readonly NoteHeading[];
  readonly drafts: readonly PassageDraft[];
  readonly findings: readonly Finding[];
}

/** What a block stands under. */
interface Context {
  readonly heading: string;
  /** The type that every row or item directly here defines. */
  readonly definesMany?: TopicTypeName;
}

/**
 * Finds the named passages of a note: sections, table rows, list items and paragraphs that open with a name. Gives every
 * heading its id, as code hosts do, and every passage an id to lead to; marks sections that want no links. Works on the tree.
 */
export function findPassages(tree: Root): FoundPassages {
  const slugger = new GithubSlugger();
  const headings: NoteHeading[] = [];
  const drafts: PassageDraft[] = [];
  const findings: Finding[] = [];
  const attributes = new Map<Element, HeadingAttributes>();
  nameHeadings(tree);
  findInBlocks(tree, { heading: '' });
  return { headings, drafts, findings };

  function nameHeadings(parent: Root | Element): void {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const depth = headingDepth(child);
      if (depth === undefined) nameHeadings(child);
      else nameHeading(child, depth);
    }
  }

  function nameHeading(heading: Element, depth: number): void {
    const read = takeHeadingAttributes(heading);
    attributes.set(heading, read);
    findings.push(...read.findings);
    const text = lineOf([heading]);
    const own = read.id ?? ownId(heading);
    const id = own === undefined ? slugger.slug(slug(text) === '' ? 'section' : text) : slugger.slug(own, true);
    heading.properties = { ...heading.properties, id };
    headings.push({ id, depth, text });
    if (headings.length === bounds.headings + 1) {
      findings.push({ ...placeOf(heading), severity: 'error', rule: 'too-many-headings', message: `Cannot read the note: more than ${bounds.headings} headings`, hint: 'Split it into several notes.' });
    }
  }

  function findInBlocks(parent: Root | Element, outer: Context): void {
    let context = outer;
    const { children } = parent;
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (child?.type !== 'element') continue;
      if (headingDepth(child) !== undefined) context = findSection(parent, index, child);
      else if (child.tagName === 'table') findRows(child, context);
      else if (isList(child)) findItems(child, context);
      else if (child.tagName === 'p') findParagraph(parent, index, context);
      else if (child.tagName === 'dl') findTerms(child, context);
      else if (containers.has(child.tagName)) findInBlocks(child, { heading: context.heading });
    }
  }

  function findSection(parent: Root | Element, index: number, heading: Element): Context {
    const name = lineOf([heading]).replace(/:$/, '');
    const read = attributes.get(heading);
    const to = endOfSection(parent.children, index);
    const content = parent.children.slice(index + 1, to);
    if (read?.nolink) forbidLinks(content);
    const own = findDefinition(parent, index + 1);
    drafts.push({
      kind: 'section',
      name,
      keys: toNameKeys(name),
      ...(read?.defines === undefined ? {} : { type: read.defines, defines: { type: read.defines, aliases: read.aliases } }),
      anchor: String(heading.properties['id'] ?? ''),
      heading: name,
      parts: [{ parent, from: index + 1, to }],
      ...(own === undefined ? {} : { definition: own }),
      labelled: [...(read?.labelled ?? []), ...readLabelled({ parent, from: index + 1, to })],
      place: placeOf(heading),
    });
    return { heading: name, ...(read?.definesMany === undefined ? {} : { definesMany: read.definesMany }) };
  }

  function findRows(table: Element, context: Context): void {
    const grid = readGrid(table);
    if (grid.isCut) {
      findings.push({ ...placeOf(table), severity: 'error', rule: 'table-too-large', message: `Cannot read the table: more than ${bounds.tableCells} cells`, hint: 'Split it into several tables.' });
    }
    const types = grid.header.map((label) => findType(label)?.name);
    const own = context.definesMany === undefined ? -1 : types.indexOf(context.definesMany);
    const named = own >= 0 ? own : types.findIndex((type) => type !== undefined);
    const nameColumn = named >= 0 ? named : context.definesMany === undefined ? -1 : 0;
    const type = context.definesMany ?? types[nameColumn];
    if (nameColumn < 0 || type === undefined) return;
    for (const { element, cells } of grid.rows) {
      const nameCell = cells[nameColumn];
      const name = nameCell === undefined ? '' : lineOf(nameCell.children);
      if (nameCell === undefined || name === '') continue;
      const others = cells.flatMap((cell, column) => (cell === undefined || cell === nameCell ? [] : [{ cell, label: grid.header[column] ?? '' }]));
      const described = others.find(({ label }) => isDefinitionLabel(label))?.cell;
      const aliases = others.flatMap(({ cell, label }) => (isAliasKey(label) ? splitAliases(lineOf(cell.children)) : []));
      drafts.push({
        kind: 'row',
        name,
        keys: toNameKeys(name),
        type,
        ...(context.definesMany === undefined ? {} : { defines: { type, aliases } }),
        anchor: nameElement(element, name),
        heading: context.heading,
        parts: others.filter(({ cell, label }) => lineOf(cell.children) !== '' && !isAliasKey(label)).map(({ cell, label }) => ({ ...wholeOf(cell), label })),
        ...(described === undefined ? {} : { definition: wholeOf(described) }),
        labelled: others.flatMap(({ cell, label }) => toLabelled(cell, label)),
        place: placeOf(element),
      });
    }
  }

  function findItems(list: Element, context: Context): void {
    for (const item of list.children) {
      if (!isElement(item, 'li')) continue;
      const own = ownNodes(item);
      const words = lineOf(own);
      const lead = readLeadIn(words);
      const holdsList = item.children.some((child) => isList(child));
      const name = lead?.name ?? (holdsList || context.definesMany !== undefined ? words : '');
      const keys = name === '' || name.length > 120 ? [] : toNameKeys(name);
      if (keys.length > 0) drafts.push(toItem(item, { name, keys, lead: lead !== undefined, context }));
      findInBlocks(item, { heading: context.heading });
    }
  }

  function toItem(item: Element, found: { name: string; keys: readonly NameKey[]; lead: boolean; context: Context }): PassageDraft {
    const definition = findItemDefinition(item, found.lead);
    const type = found.context.definesMany;
    return {
      kind: 'item',
      name: found.name,
      keys: found.keys,
      ...(type === undefined ? {} : { type, defines: { type, aliases: [] } }),
      anchor: nameElement(item, found.name),
      heading: found.context.heading,
      parts: [wholeOf(item)],
      ...(definition === undefined ? {} : { definition }),
      labelled: readLabelled(wholeOf(item)),
      place: placeOf(item),
    };
  }

  function findParagraph(parent: Root | Element, index: number, context: Context): void {
    const paragraph = parent.children[index];
    if (!isElement(paragraph, 'p')) return;
    const lead = readLeadIn(lineOf([paragraph]));
    if (lead === undefined) return;
    const next = parent.children.findIndex((child, at) => at > index && child.type === 'element');
    const to = lead.rest === '' && isList(parent.children[next]) ? next + 1 : index + 1;
    const keys = toNameKeys(lead.name);
    if (keys.length === 0) return;
    drafts.push({
      kind: 'paragraph',
      name: lead.name,
      keys,
      anchor: nameElement(paragraph, lead.name),
      heading: context.heading,
      parts: [{ parent, from: index, to }],
      labelled: readLabelled({ parent, from: index + 1, to }),
      place: placeOf(paragraph),
    });
  }

  function findTerms(list: Element, context: Context): void {
    list.children.forEach((child, index) => {
      if (!isElement(child, 'dt')) return;
      const name = lineOf([child]).replace(/:$/, '');
      const end = list.children.findIndex((other, at) => at > index && isElement(other, 'dt'));
      const to = end < 0 ? list.children.length : end;
      if (name === '') return;
      drafts.push({
        kind: 'item',
        name,
        keys: toNameKeys(name),
        anchor: nameElement(child, name),
        heading: context.heading,
        parts: list.children.slice(index + 1, to).flatMap((other) => (isElement(other, 'dd') ? [wholeOf(other)] : [])),
        labelled: [],
        place: placeOf(child),
      });
    });
  }

  /** Gives an element an id made from a name, unless it has one. */
  function nameElement(element: Element, name: string): string {
    const id = element.properties['id'];
    if (typeof id === 'string') return id;
    const short = name.slice(0, 80);
    const made = slugger.slug(slug(short) === '' ? 'passage' : short);
    element.properties = { ...element.properties, id: made };
    return made;
  }
}

/** The id that raw HTML gives a heading, without the sanitiser's prefix. */
function ownId(heading: Element): string | undefined {
  const { id } = heading.properties;
  return typeof id === 'string' ? id.replace(/^user-content-/, '') : undefined;
}

const containers: ReadonlySet<string> = new Set(['div', 'blockquote', 'aside', 'details', 'section', 'figure']);

/** Finds the paragraph that defines what a section or note is about: the first before any sub-heading. */
export function findDefinition(parent: Root | Element, from: number): NodeSpan | undefined {
  for (let index = from; index < parent.children.length; index++) {
    const child = parent.children[index];
    if (child === undefined || headingDepth(child) !== undefined) return undefined;
    if (isElement(child, 'p') && lineOf([child]) !== '') return { parent, from: index, to: index + 1 };
  }
  return undefined;
}

/** The words behind the colon define; without a colon the item's second paragraph or nothing does. */
function findItemDefinition(item: Element, hasLead: boolean): NodeSpan | undefined {
  if (!hasLead) return undefined;
  const holder: Element = item.children.find((child) => isElement(child, 'p')) ?? item;
  const from = splitAtColon(holder);
  if (from === undefined) return undefined;
  return { parent: holder, from, to: Math.max(from, holder === item ? ownNodes(item).length : holder.children.length) };
}

/** Splits the text node that holds the first colon and gives the index of what stands behind it. */
function splitAtColon(holder: Element): number | undefined {
  for (let index = 0; index < holder.children.length; index++) {
    const child = holder.children[index];
    if (child === undefined) return undefined;
    const colon = /:(?=\s|$)|：/.exec(lineOf([child]));
    if (colon === null) continue;
    if (child.type !== 'text') return index + 1;
    const at = child.value.search(/:(?:\s|$)|：/) + 1;
    holder.children.splice(index, 1, { ...child, value: child.value.slice(0, at) }, { ...child, value: child.value.slice(at) });
    return index + 1;
  }
  return undefined;
}

function isDefinitionLabel(label: string): boolean {
  return /^(?:definition|description|what it is|what it means|meaning|summary|explanation)$/i.test(label.trim());
}

function toLabelled(cell: Element, label: string): readonly LabelledValues[] {
  if (label === '' || isAliasKey(label) || isDefinitionLabel(label)) return [];
  const values = readCellValues(cell.children);
  return values.length === 0 ? [] : [{ label, values, strict: false, place: placeOf(cell) }];
}

function wholeOf(element: Element): NodeSpan {
  return { parent: element, from: 0, to: element.children.length };
}

function forbidLinks(nodes: readonly (RootContent | ElementContent)[]): void {
  for (const node of nodes) {
    if (node.type === 'element') node.properties = { ...node.properties, className: [...classesOf(node), 'nolink'] };
  }
}

function classesOf(element: Element): readonly string[] {
  const classes = element.properties['className'];
  return Array.isArray(classes) ? classes.map(String) : [];
}
