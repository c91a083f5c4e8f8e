import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';

/** A table that bars can say is written with them; one with spans, blocks in cells or a caption stays HTML, which notes may hold. */
export function boundTable(state: State, element: Element): ReturnType<Handle> {
  if (isPlain(element)) return defaultHandlers.table(state, element);
  const html = toHtml(strip(element)).replace(/[\t ]*\n\s*/g, '\n');
  return { type: 'html', value: html };
}

const blockNames = /^(?:ul|ol|pre|table|blockquote|details|dl|h[1-6]|figure|caption)$/;

function isPlain(table: Element): boolean {
  return table.children.every((child) => child.type !== 'element' || isPlainPart(child));
}

function isPlainPart(element: Element): boolean {
  const { colSpan, rowSpan } = element.properties;
  if (blockNames.test(element.tagName) || Number(colSpan ?? 1) > 1 || Number(rowSpan ?? 1) > 1) return false;
  const paragraphs = element.children.filter((child) => child.type === 'element' && child.tagName === 'p').length;
  return paragraphs < 2 && element.children.every((child) => child.type !== 'element' || isPlainPart(child));
}

const kept: ReadonlySet<string> = new Set(['colSpan', 'rowSpan', 'scope', 'src', 'alt', 'href', 'title', 'open']);
const unwrapped = /^(?:div|span|font|center|section|article)$/;

/** Takes off what a note would not keep: styles, classes, wrappers. A link to a place of the page has lost it. */
function strip(element: Element): Element {
  const properties = Object.fromEntries(
    Object.entries(element.properties).filter(
      ([name, value]) =>
        kept.has(name) && !(name === 'href' && (/^#/.test(String(value)) || /^(?!https?:|mailto:)[a-z]+:/i.test(String(value)))),
    ),
  );
  return { ...element, properties, children: element.children.flatMap(stripChild) };
}

function stripChild(child: ElementContent): ElementContent[] {
  if (child.type === 'text') return [{ ...child, value: child.value.replace(/\s*\n\s*/g, ' ') }];
  if (child.type !== 'element') return [];
  if (child.tagName === 'pre') return [{ type: 'element', tagName: 'code', properties: {}, children: withBreaks(toString(child).trim()) }];
  const clean = strip(child);
  const tex = child.properties['dataTex'];
  if (typeof tex === 'string') return [{ type: 'text', value: `$${tex}$` }];
  return unwrapped.test(child.tagName)
    ? [...clean.children, ...(child.tagName === 'div' ? [{ type: 'text' as const, value: ' ' }] : [])]
    : [clean];
}

/** Lines of code in a cell: an empty line would end the table. */
function withBreaks(text: string): ElementContent[] {
  return text
    .split('\n')
    .flatMap((line, index): ElementContent[] => [
      ...(index === 0 ? [] : [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }]),
      { type: 'text', value: line },
    ]);
}
