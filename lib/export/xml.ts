import { escapeHtml } from '../model/escape-html.ts';

/** Escapes text for XML content and attributes, and takes out what XML 1.0 (§2.2) does not allow at all. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
}

/** Writes an element with its text, indented by two spaces a level; nothing where there is no text. */
export function xmlElement(name: string, text: string | undefined, depth: number): string {
  return text === undefined || text === '' ? '' : `${'  '.repeat(depth)}<${name}>${escapeXml(text)}</${name}>\n`;
}
