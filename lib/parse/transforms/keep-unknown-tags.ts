import { htmlNames } from './html-names.ts';

/**
 * Escapes the tags of raw HTML whose name no HTML element bears, so that `<used in class>` stays text.
 * Gives undefined where nothing is to escape.
 */
export function keepUnknownTags(html: string): string | undefined {
  let changed = false;
  const kept = html.replace(/<\/?([A-Za-z][^\s<>/]*)/g, (tag, name: string) => {
    if (htmlNames.has(name.toLowerCase())) return tag;
    changed = true;
    return `&lt;${tag.slice(1)}`;
  });
  return changed ? kept : undefined;
}

/**
 * Joins an embedded HTML document, from `<html` or a doctype to `</html>`, into one block of Markdown: its empty lines
 * would end the block, and its indented lines would be read as code. Lines keep their numbers.
 */
export function joinEmbeddedDocuments(text: string): string {
  if (!/^ {0,3}<(?:html|!doctype)\b/im.test(text)) return text;
  let isInside = false;
  let fence: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
      if (!isInside && mark !== undefined) fence = fence === undefined ? mark.slice(0, 3) : mark.startsWith(fence) ? undefined : fence;
      if (fence !== undefined) return line;
      if (!isInside && /^ {0,3}<(?:html|!doctype)\b/i.test(line)) isInside = true;
      if (!isInside) return line;
      if (/<\/html\s*>/i.test(line)) isInside = false;
      return line.trim() === '' ? '<!---->' : line;
    })
    .join('\n');
}
