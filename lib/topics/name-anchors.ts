import type GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root } from 'hast';
import { toElementId } from '../model/element-id.ts';
import type { Finding, Place } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { toPlace } from '../parse/place.ts';
import { headingDepth } from './tree-words.ts';

/** The ids that a note's author set, and those that cannot be used. */
interface NamedAnchors {
  readonly anchors: readonly string[];
  readonly findings: readonly Finding[];
}

/** An id that no longer has the sanitiser's prefix, as an address can hold it. */
export function toAnchor(id: string): string {
  return toElementId(
    id
      .replace(/^user-content-/, '')
      .normalize('NFC')
      .trim()
      .replace(/[\s"'`<>]+/g, '-'),
  );
}

/** Footnotes find each other by the prefix; what has none is of our own making. */
function isWritten(id: unknown): id is string {
  return typeof id === 'string' && /^user-content-(?!(?:fn|fnref)-|footnote-label$)/.test(id);
}

/**
 * Gives every place that the author named the id that it was given, once its headings have theirs: elements with an id, `<a name>`.
 * A name that stands in the note already is taken away and told; one beside the heading that bears it leads there anyway. Works on the tree.
 */
export function nameAnchors(tree: Root, taken: ReadonlyMap<string, Place>, slugger: GithubSlugger): NamedAnchors {
  const anchors = new Map<string, Place>();
  const findings: Finding[] = [];
  let pending: { readonly id: string; readonly element: Element }[] = [];
  visit(tree, undefined);
  for (const anchor of pending) report(anchor);
  for (const id of anchors.keys()) slugger.occurrences[id] ??= 0;
  return { anchors: [...anchors.keys()], findings };

  function visit(parent: Root | Element, heading: string | undefined): void {
    for (const child of parent.children) {
      if (child.type === 'text' && child.value.trim() !== '') settle(undefined);
      if (child.type !== 'element' || child.tagName === 'svg' || child.tagName === 'math') continue;
      if (headingDepth(child) !== undefined) {
        const id = String(child.properties['id'] ?? '');
        settle(id);
        visit(child, id);
      } else {
        if (child.tagName === 'img') settle(undefined);
        const { children } = child;
        child.children = [];
        name(child, heading);
        const made = child.children;
        child.children = children;
        visit(child, heading);
        child.children = [...made, ...child.children];
        if (child.tagName === 'p' && child.children.length > 0 && child.children.every(isBare)) child.tagName = 'span';
      }
    }
  }

  function name(element: Element, heading: string | undefined): void {
    const { name, id, ...others } = element.properties;
    const names = [id, name].flatMap((written) => (isWritten(written) ? [toAnchor(written)] : []));
    if (names.length === 0) return;
    element.properties = others;
    const [first, ...more] = [...new Set(names)].filter((anchor) => take(anchor, element, heading));
    if (first !== undefined) element.properties = { ...others, id: first };
    element.children.unshift(
      ...more.map((anchor) => ({ type: 'element' as const, tagName: 'span', properties: { id: anchor }, children: [] })),
    );
  }

  function take(id: string, element: Element, heading: string | undefined): boolean {
    if (id === '' || id === heading) return false;
    const isFree = !taken.has(id) && !anchors.has(id);
    if (isFree) anchors.set(id, toPlace(element));
    else pending.push({ id, element });
    return isFree;
  }

  /** A heading's own anchor stands right in front of it. */
  function settle(heading: string | undefined): void {
    for (const anchor of pending) if (anchor.id !== heading) report(anchor);
    pending = [];
  }

  function report({ id, element }: { readonly id: string; readonly element: Element }): void {
    const first = taken.get(id) ?? anchors.get(id);
    findings.push(anchorTaken(id, toPlace(element), first));
  }
}

/** Tells whether a node is nothing but a place: a paragraph of such is none. */
function isBare(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    (node.tagName === 'a' || node.tagName === 'span') &&
    node.children.length === 0 &&
    node.properties['id'] !== undefined &&
    node.properties['href'] === undefined
  );
}

/** Reports a name that something in the note has already. */
export function anchorTaken(id: string, place: Place, first: Place | undefined): Finding {
  return { ...place, ...tell('anchor-defined-twice', `Cannot use the anchor "${id.slice(0, 80)}" here: line ${first?.line ?? 1} has it`) };
}
