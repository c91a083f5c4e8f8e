import type { Nodes } from 'mdast';
import { htmlNames } from './html-names.ts';

/**
 * Escapes what only looks like HTML among sibling nodes, so that `<used in class>` stays text: tags whose name no HTML
 * element bears, CDATA and processing instructions. What stands inside a drawing or formula is its own.
 */
export function keepUnknownTags(siblings: readonly Nodes[]): void {
  const lastEnds = new Map<string, number>();
  siblings.forEach((node, index) => {
    if (node.type === 'html') for (const [, name = ''] of node.value.matchAll(/<\/(svg|math)\b/gi)) lastEnds.set(name.toLowerCase(), index);
  });
  let inside: string | undefined;
  siblings.forEach((node, index) => {
    if (node.type !== 'html') return;
    const escaped = escapeUnknown(node.value, { inside, isClosedLater: (name) => (lastEnds.get(name) ?? -1) > index });
    node.value = escaped.html;
    inside = escaped.inside;
  });
}

interface Surroundings {
  /** The drawing or formula that an earlier sibling has opened. */
  readonly inside: string | undefined;
  readonly isClosedLater: (name: string) => boolean;
}

const marks = /<!--(?:-?>|[\s\S]*?(?:-->|$))|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<\?(?!xml\b)|<!(?=[a-z])(?!doctype\b)|<\/?([a-z][^\s<>/]*)/gi;

/** Every part of the text is looked at once, so that no author's mistake takes long. */
function escapeUnknown(html: string, { inside, isClosedLater }: Surroundings): { html: string; inside: string | undefined } {
  const lower = html.toLowerCase();
  const unclosed = new Set<string>();
  let escaped = '';
  let done = 0;
  let foreign = inside;
  for (let from = 0; ; ) {
    if (foreign !== undefined) {
      const end = lower.indexOf(`</${foreign}`, from);
      if (end < 0) return { html: escaped + html.slice(done), inside: foreign };
      from = end + 2 + foreign.length;
      foreign = undefined;
    }
    marks.lastIndex = from;
    const found = marks.exec(html);
    if (found === null) return { html: escaped + html.slice(done), inside: undefined };
    const [mark, data, name] = found;
    from = found.index + mark.length;
    const element = name?.toLowerCase() ?? '';
    if (isMark(mark, data, element)) {
      if (mark[1] !== '/' && (element === 'svg' || element === 'math') && !unclosed.has(element)) {
        if (lower.includes(`</${element}`, from) || isClosedLater(element)) foreign = element;
        else unclosed.add(element);
      }
      continue;
    }
    escaped += html.slice(done, found.index) + escape(data ?? mark);
    done = from;
  }
}

function isMark(mark: string, data: string | undefined, element: string): boolean {
  if (element !== '') return htmlNames.has(element) || isOfficeName(element);
  return data === undefined && mark.startsWith('<!--');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Elements of word processors' own: `o:p`, `w:sdt`, `st1:city`. They say nothing by themselves. */
function isOfficeName(name: string): boolean {
  return /^(?:[movwx]|st\d+):/.test(name);
}
