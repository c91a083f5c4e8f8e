import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Raw } from 'mdast-util-to-hast';
import { classesOf } from '../model/classes-of.ts';
import { isFootnoteLink } from '../model/is-note-mark.ts';
import type { NoteCitation, NoteImage, NoteLink } from '../model/note.ts';
import type { ProsePiece, ProseRange } from '../model/prose.ts';
import { toPlace } from '../parse/place.ts';
import { labelCells } from './label-cells.ts';
import { parseCitation } from './read-citation.ts';

/** A stretch of a tree: some of the children of one node. */
export interface TreeSpan {
  readonly parent: Root | Element;
  readonly from: number;
  readonly to: number;
}

/** A note's prose, its links and images, and where each span of the tree came to lie. */
export interface Prose {
  readonly pieces: readonly ProsePiece[];
  readonly ranges: readonly ProseRange[];
  readonly links: readonly NoteLink[];
  readonly images: readonly NoteImage[];
  readonly citations: readonly NoteCitation[];
}

/** A place in the HTML that is filled in later. NUL cannot stand in a note, so no author can forge one. */
type Slot = Exclude<ProsePiece, string> | { readonly kind: 'boundary'; readonly index: number };

type Hold = (slot: Slot) => Raw;

/**
 * Cuts a safe tree into prose. Everything that an author wrote becomes a piece of its own; what is left is markup, the
 * numbers of footnotes with it, written by the kept serialiser. Uses the tree up.
 */
export function treeToProse(tree: Root, spans: readonly TreeSpan[]): Prose {
  const slots: Slot[] = [];
  const links: NoteLink[] = [];
  const images: NoteImage[] = [];
  const citations: NoteCitation[] = [];
  const hold: Hold = (slot) => ({ type: 'raw', value: `\0${slots.push(slot) - 1}\0` });
  markBoundaries(spans, hold);
  cut(tree, false);
  return { ...collect(toHtml(tree, { allowDangerousHtml: true }), slots, spans.length), links, images, citations };

  function cut(node: Nodes, isFixed: boolean): void {
    if (!('children' in node)) return;
    const fixed = isFixed || (node.type === 'element' && isUnlinked(node));
    const children: ElementContent[] = [];
    for (const child of node.children) {
      if (child.type === 'text')
        children.push(child.value.trim() === '' ? child : hold({ kind: 'text', text: child.value, ...(fixed ? { fixed } : {}) }));
      else if (child.type === 'raw') children.push(child);
      else if (child.type === 'element') children.push(...cutElement(child, fixed));
    }
    node.children = children;
  }

  function holdAnchor(id: string): string {
    return hold({ kind: 'anchor', id }).value;
  }

  /** An empty element for the id of one that is no element of its own in prose. */
  function anchorOf({ properties: { id } }: Element): ElementContent[] {
    return typeof id === 'string' ? [{ type: 'element', tagName: 'span', properties: { id: holdAnchor(id) }, children: [] }] : [];
  }

  function cutElement(element: Element, isFixed: boolean): ElementContent[] {
    if (element.tagName === 'svg') return [hold(toDrawing(element))];
    if (element.tagName === 'img') return [...anchorOf(element), hold({ kind: 'image', image: images.push(toImage(element)) - 1 })];
    const { dataCitation, dataQuestion } = element.properties;
    if (typeof dataQuestion === 'number') return [hold({ kind: 'question', question: dataQuestion })];
    if (typeof dataCitation === 'string') {
      const citation = parseCitation(dataCitation);
      if (citation === undefined) return [];
      return [hold({ kind: 'citation', citation: citations.push({ ...citation, place: toPlace(element) }) - 1 })];
    }
    if (element.tagName === 'a') {
      if (!isFootnoteLink(element)) cut(element, true);
      const link = toLink(element);
      return link === undefined
        ? [...anchorOf(element), ...inside(element)]
        : [hold({ kind: 'link', link: links.push(link) - 1 }), ...inside(element), hold({ kind: 'link-end' })];
    }
    const depth = /^h([1-6])$/.exec(element.tagName)?.[1];
    const { id } = element.properties;
    if (typeof id === 'string') element.properties = { ...element.properties, id: holdAnchor(id) };
    const { headers, open } = element.properties;
    if (Array.isArray(headers))
      element.properties = { ...element.properties, headers: [hold({ kind: 'headers', ids: headers.map(String) }).value] };
    if (element.tagName === 'details' && !open) element.properties = { ...element.properties, dataFold: hold({ kind: 'fold' }).value };
    if (element.tagName === 'table') {
      const opening = openTable(element);
      cut(element, isFixed);
      return [{ type: 'raw', value: opening }, element, { type: 'raw', value: '</div>' }];
    }
    cut(element, isFixed);
    if (element.tagName === 'aside') return [{ ...element, tagName: 'div', properties: { ...element.properties, role: 'note' } }];
    if (depth === undefined || element.properties['className'] !== undefined) return [element];
    const heading = { kind: 'heading', depth: Number(depth) } as const;
    return [
      hold({ ...heading, open: true }),
      { type: 'raw', value: `${typeof id === 'string' ? ` id="${element.properties['id']}"` : ''}${openHeading(element)}>` },
      ...inside(element),
      hold({ ...heading, open: false }),
    ];
  }
}

/** Of a heading's attributes, its direction stays beside its id, and that it has no number. */
function openHeading({ properties: { dir, dataUnnumbered } }: Element): string {
  const unnumbered = dataUnnumbered === true ? ' class="unnumbered"' : '';
  return dir === 'auto' || dir === 'rtl' || dir === 'ltr' ? `${unnumbered} dir="${dir}"` : unnumbered;
}

/** From so many columns on, a table scrolls sideways rather than squeezing its words. */
const wideColumns = 5;

/** Wide tables scroll by themselves, by keyboard too; those that can become blocks need not. */
function openTable(table: Element): string {
  const row = firstRow(table);
  const columns = row?.children.filter((cell) => cell.type === 'element').length ?? 0;
  const look = `${columns >= wideColumns ? ' table-wide' : ''}${labelCells(table) ? ' table-blocks' : ''}`;
  return `<div class="table-scroll${look}" role="group" aria-label="Table" tabindex="0">`;
}

function firstRow(element: Element): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const row = child.tagName === 'tr' ? child : firstRow(child);
    if (row !== undefined) return row;
  }
  return undefined;
}

function inside(element: Element): ElementContent[] {
  return element.children;
}

const unlinked: ReadonlySet<string> = new Set([
  'a',
  'code',
  'pre',
  'kbd',
  'samp',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'th',
  'cite',
  'math',
  'svg',
  'figcaption',
  'caption',
  'summary',
]);

/** Tells whether topics named inside an element stay unlinked. */
function isUnlinked(element: Element): boolean {
  const classes = classesOf(element);
  return unlinked.has(element.tagName) || classes.includes('nolink') || classes.includes('alert-title');
}

function markBoundaries(spans: readonly TreeSpan[], hold: Hold): void {
  const byParent = new Map<Root | Element, { at: number; index: number }[]>();
  spans.forEach(({ parent, from, to }, index) => {
    const boundaries = byParent.get(parent) ?? [];
    boundaries.push({ at: from, index: index * 2 }, { at: to, index: index * 2 + 1 });
    byParent.set(parent, boundaries);
  });
  for (const [parent, boundaries] of byParent) {
    const marks = new Map<number, ElementContent[]>();
    for (const { at, index } of boundaries) marks.set(at, [...(marks.get(at) ?? []), hold({ kind: 'boundary', index })]);
    const children: ElementContent[] = [];
    for (let at = 0; at <= parent.children.length; at++) {
      children.push(...(marks.get(at) ?? []));
      const child = parent.children[at];
      if (child !== undefined && child.type !== 'doctype') children.push(child);
    }
    parent.children = children;
  }
}

/** A slot's edge: NUL, which the serialiser writes as a reference inside attributes. An author's own `&#x0;` is escaped and never matches. */
const slotEdge = /\0|&#x0;/;

/** Splits the HTML at the slots: odd parts are slots' numbers, even ones markup. */
function collect(html: string, slots: readonly Slot[], spanCount: number): Pick<Prose, 'pieces' | 'ranges'> {
  const pieces: ProsePiece[] = [];
  const bounds: number[] = [];
  let mayJoin = false;
  html.split(slotEdge).forEach((part, index) => {
    if (index % 2 === 0) {
      const last = pieces.at(-1);
      if (part === '') return;
      if (mayJoin && typeof last === 'string') pieces[pieces.length - 1] = last + part;
      else pieces.push(part);
      mayJoin = true;
      return;
    }
    const slot = slots[Number(part)];
    if (slot === undefined) return;
    mayJoin = false;
    if (slot.kind === 'boundary') bounds[slot.index] = pieces.length;
    else pieces.push(slot);
  });
  const ranges = Array.from({ length: spanCount }, (_, index) => ({ start: bounds[index * 2] ?? 0, end: bounds[index * 2 + 1] ?? 0 }));
  return { pieces: trimAttributes(pieces), ranges };
}

/** Takes ` id="` and `"` off the markup around a piece that is a whole attribute, which it writes itself where that is wanted. */
function trimAttributes(pieces: ProsePiece[]): ProsePiece[] {
  return pieces.map((piece, index) => {
    if (typeof piece !== 'string') return piece;
    const opened = isAttribute(pieces[index - 1]) ? piece.replace(/^"/, '') : piece;
    return isAttribute(pieces[index + 1]) ? opened.replace(/ (?:id|data-fold)="$/, '') : opened;
  });
}

function isAttribute(piece: ProsePiece | undefined): boolean {
  return typeof piece === 'object' && (piece.kind === 'anchor' || piece.kind === 'fold');
}

function toLink(element: Element): NoteLink | undefined {
  const { dataWiki, dataReference, dataWords, href, title, id, ariaLabel } = element.properties;
  const extra = {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof ariaLabel === 'string' ? { label: ariaLabel } : {}),
    ...(typeof dataWords === 'string' ? { words: dataWords } : {}),
    place: toPlace(element),
  };
  if (typeof dataWiki === 'string') return { kind: 'wiki', target: dataWiki, ...extra };
  if (typeof dataReference === 'string') return { kind: 'reference', target: dataReference, ...extra };
  return typeof href === 'string' ? { kind: 'address', target: href, ...extra } : undefined;
}

/** A drawing stands in the tree as an element that holds its finished markup. */
function toDrawing({ properties, children: [markup] }: Element): Extract<Slot, { kind: 'drawing' }> {
  return {
    kind: 'drawing',
    markup: (markup?.type === 'raw' ? markup.value : '').split(drawingId),
    words: String(properties['dataWords'] ?? ''),
  };
}

/** Where an id begins in a drawing's markup, which the drawer gives all of them. */
const drawingId = /(?<= id="|"url\(#| aria-labelledby="(?:drawing-\d+-\w+ )*)(?=drawing-\d)/;

function toImage(element: Element): NoteImage {
  const { src, alt, title, dataByName } = element.properties;
  return {
    source: typeof src === 'string' ? src : '',
    alt: typeof alt === 'string' ? alt : '',
    ...(typeof title === 'string' ? { title } : {}),
    ...(dataByName === undefined ? {} : { isByName: true as const }),
    place: toPlace(element),
  };
}
