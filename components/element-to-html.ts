import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { escapeHtml } from '../lib/model/escape-html.ts';

type Props = Readonly<Record<string, unknown>>;

/**
 * Writes elements as HTML: those of components that are given all they show and do nothing. React writes what it may have to change later
 * into a page twice, as HTML and as a tree of five times the words, and takes the tree apart and together several times a page; a string
 * stays a string. Texts are escaped. Throws for what only React can show: a component that acts in the browser, or waits for something.
 */
export function elementToHtml(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') return escapeHtml(String(node));
  if (isValidElement<Props>(node)) return writeElement(node);
  if (Array.isArray(node)) return node.map(elementToHtml).join('');
  throw new Error(`Cannot write ${Object.prototype.toString.call(node)} as HTML`);
}

function writeElement({ type, props }: ReactElement<Props>): string {
  if (type === Fragment) return elementToHtml(children(props));
  if (typeof type === 'string') return writeTag(type, props);
  if (typeof type === 'function' && !('$$typeof' in type)) return elementToHtml((type as (props: Props) => ReactNode)(props));
  throw new Error('Cannot write a component as HTML: it acts in the browser');
}

function writeTag(name: string, props: Props): string {
  const attributes = Object.entries(props).map(writeAttribute).join('');
  return withoutContent.has(name) ? `<${name}${attributes}>` : `<${name}${attributes}>${contentOf(props)}</${name}>`;
}

function contentOf(props: Props): string {
  const html = props['dangerouslySetInnerHTML'] as { readonly __html: string } | undefined;
  return html === undefined ? elementToHtml(children(props)) : html.__html;
}

function children(props: Props): ReactNode {
  return props['children'] as ReactNode;
}

/** React's names of attributes, where they are not HTML's in small letters. */
const attributeNames: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for', viewBox: 'viewBox' };

function writeAttribute([key, value]: readonly [string, unknown]): string {
  if (key === 'children' || key === 'dangerouslySetInnerHTML' || value === undefined || value === null) return '';
  const name = attributeNames[key] ?? key.toLowerCase();
  if (typeof value === 'boolean' && !/^(?:aria|data)-/.test(name)) return value ? ` ${name}=""` : '';
  if (typeof value === 'function' || typeof value === 'object') throw new Error(`Cannot write "${key}" as HTML: it is no text`);
  return isScript(key, String(value)) ? '' : ` ${name}="${escapeHtml(String(value))}"`;
}

/** An address that runs is none, as with React. Browsers take white space and signs of control out of it first. */
function isScript(key: string, value: string): boolean {
  return (
    /^(?:href|src|action)$/.test(key) &&
    value
      .replace(/[\0- ]/g, '')
      .toLowerCase()
      .startsWith('javascript:')
  );
}

/** Elements that have no end. */
const withoutContent: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);
