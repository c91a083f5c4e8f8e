import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf } from '../../model/classes-of.ts';
import type { Loss } from '../imported.ts';
import { codeText, isLineNumber } from './code-text.ts';

/**
 * Makes of blocks that tools write in their own ways those that a note has: what is said to the speaker alone, what is
 * folded until it is opened, and code that lies in a table beside the numbers of its lines.
 */
export function settleBlocks(parent: Root | Element, losses: Loss[]): void {
  for (const child of parent.children) if (child.type === 'element') settleBlocks(child, losses);
  const children = parent.children.flatMap((child): typeof parent.children =>
    child.type === 'element' ? settleBlock(child, losses) : [child],
  );
  parent.children = children.filter((child): child is ElementContent => child.type !== 'doctype');
}

function settleBlock(element: Element, losses: Loss[]): ElementContent[] {
  const said = element.properties['dataNotes'];
  if (typeof said === 'string' && said.trim() !== '') element.children.push(notes([{ type: 'text', value: said }]));
  if (isSpeech(element)) return [notes(element.children)];
  if (element.tagName === 'pre') takeNumbers(element, losses);
  if (element.tagName === 'table') return [codeOfTable(element, losses) ?? element];
  return [isFolded(element) ? fold(element) : element];
}

function notes(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'aside', properties: { dataSpeech: true }, children };
}

/** Notes of reveal.js, Marp, Shower and slides in their likeness. */
function isSpeech(element: Element): boolean {
  const classes = classesOf(element);
  return (
    (element.tagName === 'aside' && classes.includes('notes')) ||
    classes.some((name) => /^(?:(?:speaker|presenter|slide)-?notes?|bespoke-marp-note)$/i.test(name))
  );
}

/** Answers that Bootstrap, Quarto and Sphinx fold by their classes. */
function isFolded(element: Element): boolean {
  const classes = classesOf(element);
  if (element.tagName === 'details') return false;
  if (classes.includes('admonition'))
    return classes.some((name) => /^(?:dropdown|toggle)$/.test(name)) && !classes.includes('toggle-shown');
  if (classes.includes('callout')) return find(element, (one) => isCollapsed(one)) !== undefined;
  return element.tagName === 'div' && (isCollapsed(element) || classes.includes('toggle'));
}

function isCollapsed(element: Element): boolean {
  const classes = classesOf(element);
  return classes.includes('collapse') && !classes.includes('show') && element.tagName !== 'nav';
}

function fold(element: Element): Element {
  const title = find(
    element,
    (one) =>
      one !== element &&
      /(?:^| )(?:admonition-title|callout-title|callout-title-container|title|toggle-header)(?: |$)/.test(classesOf(one).join(' ')),
  );
  const words = title === undefined ? '' : toString(title).replace(/\s+/g, ' ').trim();
  const summary: Element = { type: 'element', tagName: 'summary', properties: {}, children: [{ type: 'text', value: words || 'Details' }] };
  const children = title === undefined ? element.children : without(element, title).children;
  return { type: 'element', tagName: 'details', properties: {}, children: [summary, ...children] };
}

/** Code beside the numbers of its lines, as Pygments, Rouge, Chroma, highlight.js and code hosts set it in a table. */
function codeOfTable(table: Element, losses: Loss[]): Element | undefined {
  if (!takeNumbers(table, losses)) return undefined;
  const blocks = findAll(table, ({ tagName }) => tagName === 'pre').filter((one) => toString(one).trim() !== '');
  const [only, ...others] = blocks;
  if (only !== undefined) return others.length === 0 ? only : undefined;
  return { ...table, tagName: 'pre', children: [{ type: 'text', value: codeText(table).replace(/^\n+|\n+$/g, '') }] };
}

/** Takes the numbers of lines out of an element and tells them; gives whether there were some. */
function takeNumbers(element: Element, losses: Loss[]): boolean {
  const numbers = findAll(element, isLineNumber);
  const words = numbers.map((number) => toString(number).trim()).join(' ');
  for (const number of numbers) number.children = [];
  if (words.trim() !== '') losses.push({ where: '', what: 'the numbers of lines of code', text: words.replace(/\s+/g, ' ') });
  return numbers.length > 0;
}

function findAll(element: Element, test: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  gather(element, test, found);
  return found;
}

function gather(parent: Element, test: (element: Element) => boolean, found: Element[]): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (test(child)) found.push(child);
    else gather(child, test, found);
  }
}

function find(element: Element, test: (element: Element) => boolean): Element | undefined {
  return findAll(element, test)[0];
}

function without(parent: Element, part: Element): Element {
  return {
    ...parent,
    children: parent.children.flatMap((child): ElementContent[] =>
      child === part ? [] : child.type === 'element' ? [without(child, part)] : [child],
    ),
  };
}
