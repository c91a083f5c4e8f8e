import type { Image, Paragraph, PhrasingContent, TableCell, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { Point, Position } from 'unist';
import { type Attributes, parseAttributes } from '../attributes.ts';
import { captionOfImage, describe, makeImageFigure, soleImage } from './figures.ts';
import { type FoldContext, hideNode } from './fold-context.ts';
import { toLabel } from './labels.ts';
import { judgeVisibility, undecided } from './visibility.ts';

/**
 * Reads attributes behind images, links, code and `[bracketed spans]{.nolink}` inside a paragraph or a cell. Layout (widths, classes
 * of other tools) gives way; names, titles, words for those who cannot see and `.nolink` stay, and what is hidden goes.
 */
export function readInlineAttributes(parent: Paragraph | TableCell, context: FoldContext): void {
  joinAddresses(parent);
  const images = new Map<Image, string>();
  for (let index = 0; index < parent.children.length; index++) {
    const child = parent.children[index];
    if (child?.type !== 'text') continue;
    const before = parent.children[index - 1];
    if (before !== undefined && attributed.has(before.type) && /^:?\{/.test(child.value)) {
      const attributes = takeLeading(child);
      if (attributes === undefined) continue;
      if (before.type === 'image' && attributes.id !== undefined) images.set(before, attributes.id);
      const kept = applyAttributes(before, attributes, context);
      if (kept !== before) parent.children.splice(index - 1, 1, ...(kept === undefined ? [] : [kept]));
      if (kept === undefined) index -= 1;
    }
    index = readSpans(parent, index, child, context);
  }
  if (parent.type === 'paragraph' && images.size > 0) nameFigure(parent, images, context);
}

/** An address between quotation marks in attributes is no link: `[words]{.x href="https://…"}`. */
function joinAddresses(parent: Paragraph | TableCell): void {
  for (let index = 1; index < parent.children.length; index++) {
    const link = parent.children[index];
    const before = parent.children[index - 1];
    const behind = parent.children[index + 1];
    const [words] = link?.type === 'link' && link.children.length === 1 ? link.children : [];
    if (words?.type !== 'text' || before?.type !== 'text' || !/\{[^{}]*=["']$/.test(before.value) || !words.value.includes('}')) continue;
    const joined = behind?.type === 'text' ? [before, words, behind] : [before, words];
    const start = before.position?.start;
    const end = (behind?.type === 'text' ? behind : link)?.position?.end;
    parent.children.splice(index - 1, joined.length, {
      type: 'text',
      value: joined.map(({ value }) => value).join(''),
      ...(start === undefined || end === undefined ? {} : { position: { start, end } }),
    });
    index -= 1;
  }
}

/** An image alone in its paragraph is a figure, and its name is the figure's. */
function nameFigure(paragraph: Paragraph, images: ReadonlyMap<Image, string>, { labels }: FoldContext): void {
  const image = soleImage(paragraph);
  const id = image === undefined ? undefined : images.get(image);
  if (image === undefined || id === undefined) return;
  const caption = captionOfImage(image);
  const { node } = makeImageFigure({ ...image, title: null, data: {} }, caption, id);
  Object.assign(paragraph, { children: node.children, data: node.data });
  labels.push(toLabel(id, image, { caption }));
}

const attributed: ReadonlySet<string> = new Set([
  'image',
  'link',
  'inlineCode',
  'wikiLink',
  'inlineMath',
  'imageReference',
  'linkReference',
]);

/** Takes the attributes off a text's beginning. */
function takeLeading(text: Text): Attributes | undefined {
  const end = text.value.indexOf('}');
  const attributes = end < 0 ? undefined : parseAttributes(text.value.slice(text.value.indexOf('{') + 1, end));
  if (attributes !== undefined) Object.assign(text, from(text, end + 1));
  return attributes;
}

/** Gives a node with what its attributes say; undefined where they hide it. */
function applyAttributes(node: PhrasingContent, attributes: Attributes, context: FoldContext): PhrasingContent | undefined {
  if (!mayBeSeen(node, attributes, context)) return undefined;
  const { id, classes, pairs } = attributes;
  const title = pairs['title'];
  if (node.type === 'image') {
    const caption = pairs['fig-cap'] ?? title;
    const words = pairs['fig-alt'] ?? pairs['alt'];
    if (caption !== undefined) node.title = caption;
    else if (words !== undefined && node.title == null && (node.alt ?? '') !== '') node.title = node.alt ?? null;
    describe(node, pairs);
  } else if (node.type === 'link' && title !== undefined) node.title = title;
  if (node.type === 'link' && classes.includes('nolink')) node.data = { ...node.data, hProperties: { className: ['nolink'] } };
  if (id === undefined || (node.type !== 'image' && node.type !== 'inlineCode' && node.type !== 'link' && node.type !== 'inlineMath'))
    return node;
  if (node.type === 'image') {
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    return node;
  }
  return { type: 'emphasis', children: [node], data: { hName: 'span', hProperties: { id } } };
}

function mayBeSeen(node: PhrasingContent, attributes: Attributes, context: FoldContext): boolean {
  const visibility = judgeVisibility(attributes, context.matter);
  if (visibility === 'shown') return true;
  hideNode(node, context);
  if (visibility === 'undecided') context.findings.push(undecided(node, attributes));
  return false;
}

/** Folds the first span that closes in a text, and gives the index behind which to go on. */
function readSpans(parent: Paragraph | TableCell, closeIndex: number, closing: Text, context: FoldContext): number {
  const mark = closing.value.indexOf(']{');
  const end = mark < 0 ? -1 : closing.value.indexOf('}', mark);
  if (end < 0) return closeIndex;
  const attributes = parseAttributes(closing.value.slice(mark + 2, end));
  if (attributes === undefined) return closeIndex;
  const openIndex = findOpening(parent.children, closeIndex, mark);
  const opening = parent.children[openIndex];
  if (opening?.type !== 'text') return closeIndex;
  const openAt = openIndex === closeIndex ? closing.value.lastIndexOf('[', mark) : opening.value.lastIndexOf('[');
  const inside: PhrasingContent[] =
    openIndex === closeIndex
      ? [{ type: 'text', value: closing.value.slice(openAt + 1, mark) }]
      : [
          { type: 'text', value: opening.value.slice(openAt + 1) },
          ...parent.children.slice(openIndex + 1, closeIndex),
          { type: 'text', value: closing.value.slice(0, mark) },
        ];
  const span = makeSpan(inside, attributes);
  const place = placeOf(opening, openAt, closing, end + 1);
  const isSeen = mayBeSeen({ ...span, ...place }, attributes, context);
  parent.children.splice(
    openIndex,
    closeIndex - openIndex + 1,
    { type: 'text', value: opening.value.slice(0, openAt) },
    ...(isSeen ? [span] : []),
    from(closing, end + 1),
  );
  return openIndex + (isSeen ? 1 : 0);
}

function makeSpan(children: PhrasingContent[], { id, classes, pairs }: Attributes): PhrasingContent {
  const title = pairs['title'];
  const address = pairs['href'];
  if (address !== undefined && /^https?:/i.test(address)) return { type: 'link', url: address, children };
  const hProperties = {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(classes.includes('nolink') ? { className: ['nolink'] } : {}),
  };
  const hName = classes.includes('mark')
    ? 'mark'
    : classes.includes('underline') || classes.includes('ul')
      ? 'u'
      : classes.includes('kbd')
        ? 'kbd'
        : 'span';
  return { type: 'emphasis', children, data: { hName, hProperties } };
}

/** Finds where a stretch from one text to another stands, if every sign of both is written as it is read. */
function placeOf(opening: Text, openAt: number, closing: Text, closeAt: number): { position?: Position } {
  const start = pointIn(opening, openAt);
  const end = pointIn(closing, closeAt);
  return start === undefined || end === undefined ? {} : { position: { start, end } };
}

/** Gives a text from one of its signs on. */
function from(text: Text, at: number): Text {
  const start = pointIn(text, at);
  const end = text.position?.end;
  return { type: 'text', value: text.value.slice(at), ...(start === undefined || end === undefined ? {} : { position: { start, end } }) };
}

function pointIn({ value, position }: Text, at: number): Point | undefined {
  if (position === undefined) return undefined;
  const lines = value.slice(0, at).split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  return lines.length === 1
    ? { line: position.start.line, column: position.start.column + column - 1 }
    : { line: position.start.line + lines.length - 1, column };
}

function findOpening(children: PhrasingContent[], closeIndex: number, mark: number): number {
  for (let index = closeIndex; index >= 0; index--) {
    const child = children[index];
    if (child?.type !== 'text') continue;
    if ((index === closeIndex ? child.value.slice(0, mark) : child.value).includes('[')) return index;
  }
  return -1;
}
