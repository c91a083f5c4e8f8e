import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { BlockContent, Root as MarkdownRoot, Nodes, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';
import { classesOf } from '../../model/classes-of.ts';
import { isBlock } from '../../model/is-block.ts';
import { isPhrasing } from '../../model/is-phrasing.ts';
import { boundTable } from './bound-table.ts';
import { settleFormulas, writeInlineMath } from './settle-formulas.ts';

/** Writes a clean tree as a note's Markdown. What would be syntax of ours in an author's words is escaped. */
export function treeToMarkdown(tree: Root | Element): string {
  const root: Root = { type: 'root', children: tree.type === 'root' ? tree.children : [tree] };
  const markdown = toMdast(root, { handlers });
  const note: MarkdownRoot = markdown.type === 'root' ? markdown : { type: 'root', children: blocksOf([markdown]) };
  settleFormulas(note);
  return toMarkdown(note, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    fences: true,
    incrementListMarker: true,
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), mathToMarkdown(), { handlers: { inlineMath: writeInlineMath } }],
    unsafe: [
      { atBreak: true, character: ':', after: '[:\\s]' },
      { character: '{', inConstruct: 'phrasing' },
      { character: '^', before: '\\[', inConstruct: 'phrasing' },
    ],
  }).trim();
}

const handlers: Record<string, Handle> = {
  a: linkOf,
  aside: asideOf,
  details: foldedOf,
  div: divOf,
  section: alertOf,
  figure: figureOf,
  kbd: keepTag,
  mark: keepTag,
  ol: footnotesOf,
  span: spanOf,
  sub: keepTag,
  sup: raisedOf,
  table: boundTable,
  u: keepTag,
};

/** A link to a place in its own page has lost it: its words stay. */
function linkOf(state: State, element: Element): ReturnType<Handle> {
  const { href, title } = element.properties;
  const children = phrasing(state.all(element));
  const address = typeof href === 'string' ? href.trim() : '';
  const text = toString(element).trim();
  if (address === '' || address.startsWith('#') || !/^(?:https?:|mailto:|[^:]*$)/i.test(address)) return children;
  if (text === address) return { type: 'link', url: address, children: [{ type: 'text', value: address }] };
  return { type: 'link', url: address, title: typeof title === 'string' ? title : null, children };
}

/** What is said to the speaker alone is an instructor's note. */
function asideOf(state: State, element: Element): ReturnType<Handle> {
  if (element.properties['dataSpeech'] === undefined) return alertOf(state, element);
  const children = state.toFlow(state.all(element)).filter(isBlock);
  return children.length === 0 ? [] : [{ type: 'html', value: '::: notes' }, ...children, { type: 'html', value: ':::' }];
}

function divOf(state: State, element: Element): ReturnType<Handle> {
  const name = element.properties['dataFootnote'];
  if (typeof name !== 'string') return alertOf(state, element);
  return { type: 'footnoteDefinition', identifier: name, label: name, children: state.toFlow(state.all(element)).filter(isBlock) };
}

/** What is folded stays so, with its state: a note may hold the tags, and Markdown between them. */
function foldedOf(state: State, element: Element): ReturnType<Handle> {
  const summary = element.children.find((child): child is Element => child.type === 'element' && child.tagName === 'summary');
  const content = element.children.filter((child) => child !== summary);
  const words = summary === undefined ? 'Details' : toHtml(toLine(summary).children).replace(/\s+/g, ' ').trim();
  const opening = element.properties['open'] === undefined || element.properties['open'] === false ? '<details>' : '<details open>';
  const children = state.toFlow(state.all({ ...element, children: content })).filter(isBlock);
  return [{ type: 'html', value: `${opening}\n<summary>${words}</summary>` }, ...children, { type: 'html', value: '</details>' }];
}

/** A summary is one line of HTML: no blocks in it, nothing that is set by its looks. */
function toLine(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : [];
    const line = toLine(child);
    return /^(?:b|code|em|i|kbd|mark|strong|sub|sup|u)$/.test(child.tagName) ? [{ ...line, properties: {} }] : line.children;
  });
  return { ...element, children };
}

/** Sphinx, Quarto and others write what a note has as alerts. */
function alertOf(state: State, element: Element): ReturnType<Handle> {
  const classes = classesOf(element).map((name) => name.toLowerCase());
  const kind = classes.includes('admonition')
    ? classes.find((name) => kinds.has(name))
    : classes.map((name) => /^(?:callout|alert|admonition)-(\w+)$/.exec(name)?.[1] ?? '').find((name) => kinds.has(name));
  const children = state.toFlow(state.all(element)).filter(isBlock);
  if (kind === undefined || children.length === 0) return children;
  const first = element.children.find((child) => child.type === 'element');
  const title = first?.type === 'element' && /title/i.test(classesOf(first).join(' ')) ? toString(first).trim() : '';
  const mark: BlockContent = { type: 'paragraph', children: [{ type: 'html', value: `[!${kinds.get(kind) ?? 'NOTE'}]` }] };
  const isSaid = title.toLowerCase() === kind;
  return { type: 'blockquote', children: [mark, ...children.slice(isSaid ? 1 : 0)] };
}

const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    note: 'NOTE',
    info: 'NOTE',
    seealso: 'NOTE',
    tip: 'TIP',
    hint: 'TIP',
    important: 'IMPORTANT',
    warning: 'WARNING',
    attention: 'WARNING',
    caution: 'CAUTION',
    danger: 'CAUTION',
    error: 'CAUTION',
  }),
);

/** A figure of one image has its caption as the image's title, where the caption is plain words. */
function figureOf(state: State, element: Element): ReturnType<Handle> {
  const images = find(element, 'img');
  const caption = find(element, 'figcaption')[0];
  const [image] = images;
  const words = caption === undefined ? '' : toString(caption).replace(/\s+/g, ' ').trim();
  const isPlain = toString(element).trim() === (caption === undefined ? '' : toString(caption).trim());
  if (images.length !== 1 || image === undefined || !isPlain || (caption !== undefined && find(caption, 'a').length > 0))
    return state.toFlow(state.all(element)).filter(isBlock);
  const alt = String(image.properties['alt'] ?? '');
  return {
    type: 'paragraph',
    children: [
      {
        type: 'image',
        url: String(image.properties['src'] ?? ''),
        alt: alt === '' ? words : alt,
        title: alt === '' || words === '' || words === alt ? null : words,
      },
    ],
  };
}

function spanOf(state: State, element: Element): ReturnType<Handle> {
  const tex = element.properties['dataTex'];
  if (typeof tex !== 'string') return state.all(element);
  return element.properties['dataDisplay'] === 'block'
    ? { type: 'math', value: tex }
    : { type: 'inlineMath', value: tex.replace(/\s+/g, ' ') };
}

/** Markdown has no sign for these; a note may hold the tag. */
function keepTag(state: State, element: Element): ReturnType<Handle> {
  const children = phrasing(state.all(element));
  if (children.length === 0) return children;
  return [{ type: 'html', value: `<${element.tagName}>` }, ...children, { type: 'html', value: `</${element.tagName}>` }];
}

/** Word's notes: a raised link to `#footnote-1` or `#endnote-1`. */
const noteAddress = /^#(?:.*?)((?:foot|end)note-\d+)$/;

function raisedOf(state: State, element: Element): ReturnType<Handle> {
  const note = element.properties['dataNote'];
  if (typeof note === 'string') return { type: 'footnoteReference', identifier: note, label: note };
  const name = find(element, 'a')
    .map(({ properties }) => noteAddress.exec(String(properties['href'] ?? ''))?.[1])
    .find((found) => found !== undefined);
  return name === undefined ? keepTag(state, element) : { type: 'footnoteReference', identifier: name, label: name };
}

function footnotesOf(state: State, element: Element): ReturnType<Handle> {
  const items = element.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li');
  const named = items.map((item) => ({ item, name: /((?:foot|end)note-\d+)$/.exec(String(item.properties['id'] ?? ''))?.[1] }));
  if (items.length === 0 || named.some(({ name }) => name === undefined)) return defaultHandlers.ol(state, element);
  return named.map(({ item, name = '' }) => ({
    type: 'footnoteDefinition' as const,
    identifier: name,
    label: name,
    children: state.toFlow(state.all(withoutWayBack(item))).filter(isBlock),
  }));
}

function withoutWayBack(element: Element): Element {
  const isBack = (child: Element['children'][number]) =>
    child.type === 'element' && child.tagName === 'a' && /-ref-\d+$/.test(String(child.properties['href'] ?? ''));
  return {
    ...element,
    children: element.children.filter((child) => !isBack(child)).map((child) => (child.type === 'element' ? withoutWayBack(child) : child)),
  };
}

function find(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) =>
    child.type === 'element' ? [...(child.tagName === name ? [child] : []), ...find(child, name)] : [],
  );
}

/** Gives what may stand in a line; of a block inside a link or a raised word, its words do. */
function phrasing(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (isPhrasing(node)) return [node];
    const inside: PhrasingContent[] =
      'children' in node ? phrasing(node.children) : 'value' in node ? [{ type: 'text', value: node.value }] : [];
    return inside.length === 0 || index === 0 ? inside : [{ type: 'text', value: ' ' }, ...inside];
  });
}

function blocksOf(nodes: readonly { readonly type: string }[]): RootContent[] {
  const all = nodes.filter(isBlock);
  return all.length > 0 ? all : [{ type: 'paragraph', children: nodes.filter(isPhrasing) }];
}
