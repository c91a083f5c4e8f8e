import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf } from '../../model/classes-of.ts';
import { wordsOf } from './find-main.ts';

/**
 * Takes the footnotes out of a page. Whatever tool made it (Pandoc, Sphinx, GitHub, MediaWiki, Kramdown, Hugo, Word), a
 * footnote is a short link to a block that links back to it. Each mark becomes a `sup` whose `data-note` is the
 * footnote's name; the blocks are given as a `div` each whose `data-footnote` is that name, without their numbers and ways back.
 */
export function settleFootnotes(tree: Root): readonly Element[] {
  const page = readPage(tree);
  const names = new Map<Element, string>();
  for (const link of page.links) {
    const block = blockOf(link, page);
    if (block === undefined) continue;
    const name = names.get(block) ?? `note-${names.size + 1}`;
    names.set(block, name);
    const mark = markOf(link, page);
    page.marks.add(link).add(mark);
    becomeMark(mark, name);
  }
  const footnotes = [...names].map(([block, name]) => toFootnote(name, contentOf(block, page)));
  for (const block of names.keys()) removeBlock(block, page);
  return footnotes;
}

function toFootnote(name: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'div', properties: { dataFootnote: name }, children };
}

interface Page {
  /** Elements by their `id`, or the `name` of an anchor. */
  readonly targets: ReadonlyMap<string, Element>;
  readonly parents: ReadonlyMap<Element, Element | Root>;
  /** Links to places of the page, in its order. */
  readonly links: readonly Element[];
  /** Links, and what stands around them, that were found to be marks. */
  readonly marks: Set<Element>;
}

function readPage(tree: Root): Page {
  const targets = new Map<string, Element>();
  const parents = new Map<Element, Element | Root>();
  const links: Element[] = [];
  const walk = (parent: Element | Root) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      parents.set(child, parent);
      for (const name of [child.properties['id'], child.tagName === 'a' ? child.properties['name'] : undefined])
        if (typeof name === 'string' && !targets.has(name)) targets.set(name, child);
      if (placeOf(child) !== undefined) links.push(child);
      walk(child);
    }
  };
  walk(tree);
  return { targets, parents, links, marks: new Set() };
}

/** The place of its own page that a link leads to. */
function placeOf({ tagName, properties }: Element): string | undefined {
  const address = tagName === 'a' ? properties['href'] : undefined;
  if (typeof address !== 'string' || !address.startsWith('#') || address.length < 2) return undefined;
  try {
    return decodeURIComponent(address.slice(1));
  } catch {
    return address.slice(1);
  }
}

const markWords = /^[[(]?\s*(?:\p{L}{0,8}\.?\s?\d{1,4}|[\p{Ll}]{1,3}|[*†‡§¶#]{1,4}|[ivxlcdm]{1,6})\s*[\])]?$/iu;
const blockTags = /^(?:li|aside|dd|div|dt|p|tr)$/;

/** The block that a link's mark stands for: it lies elsewhere, leads back to the mark, and is no heading. */
function blockOf(link: Element, page: Page): Element | undefined {
  const target = page.targets.get(placeOf(link) ?? '');
  if (target === undefined || !markWords.test(toString(link).trim())) return undefined;
  const block = blockAround(target, page);
  if (block === undefined || isInside(link, block, page) || find(block, ({ tagName }) => /^h[1-6]$/.test(tagName)) !== undefined)
    return undefined;
  const isSaid = link.properties['role'] === 'doc-noteref' || 'dataFootnoteRef' in link.properties;
  return isSaid || leadsBack(block, link, page) ? block : undefined;
}

/** A footnote's anchor is its block, or stands in it, or is the term that its words describe. */
function blockAround(target: Element, { parents }: Page): Element | undefined {
  if (target.tagName === 'dt') {
    const siblings = parents.get(target)?.children ?? [];
    return siblings
      .slice(siblings.indexOf(target) + 1)
      .find((child): child is Element => child.type === 'element' && child.tagName === 'dd');
  }
  if (target.tagName === 'table') return find(target, ({ tagName }) => tagName === 'tr');
  let block: Element | Root | undefined = target;
  while (block !== undefined && block.type === 'element' && !blockTags.test(block.tagName))
    block = /^h[1-6]$/.test(block.tagName) ? undefined : parents.get(block);
  return block?.type === 'element' ? block : undefined;
}

function leadsBack(block: Element, link: Element, page: Page): boolean {
  const names = new Set<unknown>();
  for (let at: Element | Root | undefined = link, steps = 0; at?.type === 'element' && steps < 3; at = page.parents.get(at), steps++)
    if (!blockTags.test(at.tagName)) names.add(at.properties['id']).add(at.properties['name']);
  const before = block.tagName === 'dd' ? termOf(block, page) : undefined;
  const isBack = (one: Element) => names.has(placeOf(one) ?? '');
  return find(block, isBack) !== undefined || (before !== undefined && find(before, isBack) !== undefined);
}

function termOf(block: Element, { parents }: Page): Element | undefined {
  const siblings = parents.get(block)?.children ?? [];
  return siblings
    .slice(0, siblings.indexOf(block))
    .findLast((child): child is Element => child.type === 'element' && child.tagName === 'dt');
}

function isInside(link: Element, block: Element, { parents }: Page): boolean {
  for (let at: Element | Root | undefined = link; at?.type === 'element'; at = parents.get(at)) if (at === block) return true;
  return false;
}

/** The raised element around a mark is the mark, with the brackets in it. */
function markOf(link: Element, { parents }: Page): Element {
  const parent = parents.get(link);
  return parent?.type === 'element' && /^(?:sup|span)$/.test(parent.tagName) && markWords.test(toString(parent).trim()) ? parent : link;
}

function becomeMark(mark: Element, name: string): void {
  mark.tagName = 'sup';
  mark.properties = { dataNote: name };
  mark.children = [];
}

/** What a footnote says, without its number and the ways back to its marks. */
function contentOf(block: Element, page: Page): ElementContent[] {
  const content = withoutWaysBack(block, page);
  trimStart(content);
  return block.tagName === 'tr'
    ? (content.children.findLast((child): child is Element => child.type === 'element')?.children ?? [])
    : content.children;
}

function withoutWaysBack(element: Element, page: Page): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (isWayBack(child, page)) return [];
    const inner = withoutWaysBack(child, page);
    const hadWayBack = find(child, (one) => isWayBack(one, page)) !== undefined;
    return hadWayBack && isEmpty(inner) ? [] : [inner];
  });
  return { ...element, children };
}

function isWayBack(element: Element, { targets, marks }: Page): boolean {
  const place = placeOf(element);
  if (place === undefined) return false;
  const said = `${String(element.properties['role'] ?? '')} ${classesOf(element).join(' ')}`;
  const target = targets.get(place);
  return (
    /backlink|backref|footnote-back|reversefootnote/.test(said) ||
    (target !== undefined && find(target, (one) => marks.has(one)) !== undefined && isShort(element))
  );
}

function isShort(element: Element): boolean {
  return toString(element).trim().length < 12;
}

/** Tells whether brackets, commas and numbers are all that is left. */
function isEmpty(element: Element): boolean {
  return /^(?:[\s[\]().,:;^↑↩\d]|\uFE0E)*$/.test(wordsOf(element));
}

/** Takes off the number and the brackets that a footnote begins with. */
function trimStart(element: Element): void {
  for (const child of [...element.children]) {
    if (child.type === 'text') {
      child.value = child.value.replace(/^[\s\]).:^↑]+/, '');
      if (child.value !== '') return;
    } else if (child.type === 'element') {
      if (classesOf(child).some((name) => /^(?:label|fn-bracket|backrefs)$/.test(name)) && isEmpty(child)) {
        element.children = element.children.filter((other) => other !== child);
        continue;
      }
      trimStart(child);
      if (wordsOf(child) !== '') return;
    }
  }
}

/** Takes a footnote's block out of its page, and what held nothing but footnotes with it. */
function removeBlock(block: Element, { parents }: Page): void {
  let gone: Element = block;
  for (let parent = parents.get(gone); parent !== undefined; parent = parents.get(gone)) {
    const left: (typeof parent.children)[number][] = parent.children.filter((child) => child !== gone);
    parent.children = left.filter((child): child is ElementContent => child.type !== 'doctype');
    if (parent.type !== 'element' || !/^(?:ol|ul|dl|tbody|table|aside|section|div)$/.test(parent.tagName) || !left.every(isLeftOver))
      return;
    gone = parent;
  }
}

/** What frames footnotes: rules, empty blocks, the term of one that is gone, and a heading that only machines read out. */
function isLeftOver(child: { readonly type: string }): boolean {
  if (child.type === 'comment') return true;
  if (child.type === 'text') return 'value' in child && String(child.value).trim() === '';
  if (!isElement(child)) return false;
  if (child.tagName === 'hr' || (child.tagName === 'dt' && isEmpty(child))) return true;
  return /^h[1-6]$/.test(child.tagName) && /sr-only|visually-?hidden|screen-reader/.test(classesOf(child).join(' '));
}

function isElement(node: { readonly type: string }): node is Element {
  return node.type === 'element';
}

function find(parent: Element, test: (element: Element) => boolean): Element | undefined {
  if (test(parent)) return parent;
  for (const child of parent.children) {
    const found = child.type === 'element' ? find(child, test) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
