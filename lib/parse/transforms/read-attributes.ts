import type { Heading, Paragraph, PhrasingContent, TableCell, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { type Finding, type Place, toFix } from '../../model/problem.ts';
import { type Attributes, parseAttributes } from '../attributes.ts';
import { toPlace } from '../place.ts';

/** The property under which a heading's attributes travel to the floors above, as JSON. */
const attributesProperty = 'dataAttributes';

/** Takes the attributes off a heading's end, if there are any: `## Feature store {.component layer="ML platform"}`. */
export function readHeadingAttributes(heading: Heading): Attributes | undefined {
  const lastAt = heading.children.findLastIndex((child) => !isBeside(child));
  const last = heading.children[lastAt];
  if (last?.type !== 'text' || !last.value.trimEnd().endsWith('}')) return undefined;
  const openAt = heading.children.findLastIndex((child) => child.type === 'text' && child.value.includes('{'));
  const holder = heading.children[openAt];
  if (holder?.type !== 'text') return undefined;
  const brace = holder.value.lastIndexOf('{');
  const inside = heading.children
    .slice(openAt, lastAt + 1)
    .map((child, index) => sourceOf(child, index === 0 ? brace : 0))
    .join('');
  const attributes = parseAttributes(inside.trimEnd().slice(1, -1));
  if (attributes === undefined) return undefined;
  const behind = inside.length - inside.trimEnd().length;
  const column = (last.position?.end.column ?? 0) - inside.length + behind + 1;
  const spans = Object.fromEntries(
    Object.entries(attributes.spans ?? {}).map(([name, [start, end]]) => [name, [column + start, column + end]]),
  );
  const before = holder.value.slice(0, brace).trimEnd();
  heading.children.splice(openAt, lastAt + 1 - openAt, ...(before === '' ? [] : [{ ...holder, value: before }]));
  heading.data = {
    ...heading.data,
    hProperties: {
      ...heading.data?.hProperties,
      [attributesProperty]: JSON.stringify({ ...attributes, line: last.position?.end.line, spans }),
    },
  };
  return attributes;
}

/** Tells whether a part of a heading may stand behind its attributes: a comment, an anchor, the mark of a footnote. */
function isBeside(node: PhrasingContent): boolean {
  return node.type === 'html' || node.type === 'footnoteReference' || (node.type === 'text' && node.value.trim() === '');
}

/** Reports what a heading's author meant as attributes, but which cannot be read as such and stays text. */
export function findLooseAttributes(heading: Heading): readonly Finding[] {
  const last = heading.children.at(-1);
  const loose = last?.type === 'text' ? /\{\s*(?:[.#][\p{L}\d_-]+|[\w-]+=["'])[^{}]*\}?\s*$/u.exec(last.value) : null;
  if (last === undefined || loose === null) return [];
  const place = toPlace(last);
  const whole = { ...place, column: Math.min(place.column + loose.index, place.endColumn - 1) };
  return [
    {
      ...whole,
      ...fixAttributes(loose[0].trim(), whole),
      severity: 'warning',
      rule: 'attributes-unreadable',
      message: `Cannot read the attributes "${loose[0].trim().slice(0, 60)}"`,
      hint: 'Write them as {#id .class key="value"}, with plain quotation marks around values that hold spaces.',
    },
  ];
}

/** Curled quotation marks become plain ones, and a brace that is missing is added, where that makes them readable. */
function fixAttributes(was: string, place: Place): Pick<Finding, 'fix'> {
  const text = was.replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB]/g, '"').replace(/}?$/, '}');
  return text === was || parseAttributes(text.slice(1, -1)) === undefined ? {} : { fix: toFix(place, was, text) };
}

/**
 * Reads attributes behind images, links, code and `[bracketed spans]{.nolink}` inside a paragraph or a cell. Layout
 * (widths, classes of other tools) gives way; `.nolink` stays.
 */
export function readInlineAttributes(parent: Paragraph | TableCell): void {
  for (let index = 0; index < parent.children.length; index++) {
    const child = parent.children[index];
    if (child?.type !== 'text') continue;
    const before = parent.children[index - 1];
    if (before !== undefined && attributed.has(before.type) && child.value.startsWith('{')) stripLeading(child, before);
    readSpans(parent, index, child);
  }
}

const attributed: ReadonlySet<string> = new Set(['image', 'link', 'inlineCode', 'wikiLink', 'inlineMath']);

function stripLeading(text: Text, before: PhrasingContent): void {
  const end = text.value.indexOf('}');
  const attributes = end < 0 ? undefined : parseAttributes(text.value.slice(1, end));
  if (attributes === undefined) return;
  text.value = text.value.slice(end + 1);
  if (before.type === 'link' && attributes.classes.includes('nolink'))
    before.data = { ...before.data, hProperties: { className: ['nolink'] } };
}

function readSpans(parent: Paragraph | TableCell, closeIndex: number, closing: Text): void {
  const mark = closing.value.indexOf(']{');
  const end = mark < 0 ? -1 : closing.value.indexOf('}', mark);
  if (end < 0) return;
  const attributes = parseAttributes(closing.value.slice(mark + 2, end));
  if (attributes === undefined) return;
  const openIndex = findOpening(parent.children, closeIndex, mark);
  const opening = parent.children[openIndex];
  if (opening?.type !== 'text') return;
  const openAt = openIndex === closeIndex ? closing.value.lastIndexOf('[', mark) : opening.value.lastIndexOf('[');
  const inside: PhrasingContent[] =
    openIndex === closeIndex
      ? [{ type: 'text', value: closing.value.slice(openAt + 1, mark) }]
      : [
          { type: 'text', value: opening.value.slice(openAt + 1) },
          ...parent.children.slice(openIndex + 1, closeIndex),
          { type: 'text', value: closing.value.slice(0, mark) },
        ];
  const nolink = attributes.classes.includes('nolink');
  const span: PhrasingContent = {
    type: 'emphasis',
    children: inside,
    data: { hName: 'span', hProperties: nolink ? { className: ['nolink'] } : {} },
  };
  parent.children.splice(openIndex, closeIndex - openIndex + 1, { type: 'text', value: opening.value.slice(0, openAt) }, span, {
    type: 'text',
    value: closing.value.slice(end + 1),
  });
}

function findOpening(children: PhrasingContent[], closeIndex: number, mark: number): number {
  for (let index = closeIndex; index >= 0; index--) {
    const child = children[index];
    if (child?.type !== 'text') continue;
    if ((index === closeIndex ? child.value.slice(0, mark) : child.value).includes('[')) return index;
  }
  return -1;
}

function sourceOf(node: PhrasingContent, from: number): string {
  if ('value' in node) return node.value.slice(from);
  return 'children' in node ? node.children.map((child) => sourceOf(child, 0)).join('') : '';
}
