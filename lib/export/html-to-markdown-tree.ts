import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Handle, type State, toMdast } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import { classesOf } from '../model/classes-of.ts';
import { isBlock } from '../model/is-block.ts';
import { isPhrasing } from '../model/is-phrasing.ts';

/** Reads a page's safe HTML as a Markdown tree. `pageUrl` is put in front of links to places on the page itself. */
export function htmlToMarkdownTree(html: string, pageUrl: string): RootContent[] {
  if (html === '') return [];
  const tree: Nodes = toMdast(fromHtml(html, { fragment: true }), { handlers: makeHandlers(pageUrl) });
  return tree.type === 'root'
    ? tree.children
    : 'children' in tree || tree.type === 'text'
      ? [{ type: 'paragraph', children: phrasing([tree]) }]
      : [];
}

function makeHandlers(pageUrl: string): Record<string, Handle> {
  return {
    a: (state, element: Element) => linkOf(state, element, pageUrl),
    aside: alertOf,
    div: alertOf,
    details: (state, element: Element) => blocks(state.toFlow(state.all(element))),
    dl: rowOf,
    section: notesOf,
    summary: (state, element: Element) => ({ type: 'paragraph', children: [{ type: 'strong', children: phrasing(state.all(element)) }] }),
    sup: footnoteMark,
    svg: drawingOf,
  };
}

function linkOf(state: State, element: Element, pageUrl: string): ReturnType<Handle> {
  const { href, title } = element.properties;
  const children = phrasing(state.all(element));
  if (typeof href !== 'string' || href === '') return children;
  return { type: 'link', url: href.startsWith('#') ? pageUrl + href : href, title: typeof title === 'string' ? title : null, children };
}

/** An alert goes back to how code hosts write it. */
function alertOf(state: State, element: Element): ReturnType<Handle> {
  const kind = classesOf(element)
    .map((name) => /^alert-(.+)$/.exec(name)?.[1])
    .find((name) => name !== undefined);
  const [, ...rest] = element.children.filter((child) => child.type === 'element');
  if (kind === undefined) return blocks(state.toFlow(state.all(element)));
  const mark: BlockContent = { type: 'paragraph', children: [{ type: 'html', value: `[!${kind.toUpperCase()}]` }] };
  return { type: 'blockquote', children: [mark, ...blocks(state.toFlow(state.all({ ...element, children: rest })))] };
}

/** The columns of a quoted row become a list of their names and what stands in them; other definition lists likewise. */
function rowOf(state: State, element: Element): ReturnType<Handle> {
  const children = element.children.flatMap((child) => {
    if (child.type !== 'element' || (child.tagName !== 'dt' && child.tagName !== 'dd')) return [];
    if (child.tagName === 'dt')
      return [{ type: 'paragraph' as const, children: [{ type: 'strong' as const, children: phrasing(state.all(child)) }] }];
    return blocks(state.toFlow(state.all(child)));
  });
  return children;
}

const noteId = /user-content-fn-(.+)$/;

function footnoteMark(state: State, element: Element): ReturnType<Handle> {
  const [link] = element.children;
  const href = link?.type === 'element' ? String(link.properties['href'] ?? '') : '';
  const name = href.startsWith('#') ? noteId.exec(href)?.[1] : undefined;
  return name === undefined ? state.all(element) : { type: 'footnoteReference', identifier: name.toLowerCase(), label: name };
}

function notesOf(state: State, element: Element): ReturnType<Handle> {
  if (!classesOf(element).includes('footnotes')) return blocks(state.toFlow(state.all(element)));
  const list = element.children.find((child): child is Element => child.type === 'element' && child.tagName === 'ol');
  return (list?.children ?? []).flatMap((item) => {
    const name = item.type === 'element' ? noteId.exec(String(item.properties['id'] ?? ''))?.[1] : undefined;
    if (item.type !== 'element' || name === undefined) return [];
    return [
      {
        type: 'footnoteDefinition' as const,
        identifier: name.toLowerCase(),
        label: name,
        children: blocks(state.toFlow(state.all(withoutWayBack(item)))),
      },
    ];
  });
}

function withoutWayBack(element: Element): Element {
  const children = element.children
    .filter(
      (child) =>
        !(child.type === 'element' && child.tagName === 'a' && String(child.properties['href'] ?? '').includes('user-content-fnref-')),
    )
    .map((child) => (child.type === 'element' ? withoutWayBack(child) : child));
  return { ...element, children };
}

/** A drawing is told by its own words; without any, by the words in it. */
function drawingOf(_: State, element: Element): ReturnType<Handle> {
  const told = element.children.filter(
    (child): child is Element => child.type === 'element' && (child.tagName === 'title' || child.tagName === 'desc'),
  );
  const words = (told.length > 0 ? told : element.children.filter((child): child is Element => child.type === 'element'))
    .map(wordsOf)
    .filter((text) => text !== '');
  return { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: `Diagram: ${words.join('. ')}` }] }] };
}

function wordsOf(element: Element): string {
  if (element.tagName === 'text') return toString(element).replace(/\s+/g, ' ').trim();
  const inner = element.children
    .filter((child): child is Element => child.type === 'element')
    .map(wordsOf)
    .filter((text) => text !== '');
  return inner.length > 0 ? inner.join(', ') : element.tagName === 'title' || element.tagName === 'desc' ? toString(element).trim() : '';
}

/** Keeps what may stand in a line; of blocks, what is in them. */
function phrasing(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => (isPhrasing(node) ? [node] : 'children' in node ? phrasing(node.children) : []));
}

/** Keeps what may stand in a block, and puts a list's items back into a list. */
function blocks(nodes: readonly Nodes[]): (BlockContent | DefinitionContent)[] {
  return nodes.flatMap((node): (BlockContent | DefinitionContent)[] => {
    if (isPhrasing(node)) return [{ type: 'paragraph', children: [node] }];
    if (isBlock(node)) return [node];
    return 'children' in node ? blocks(node.children) : [];
  });
}
