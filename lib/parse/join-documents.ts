import type { Finding } from '../model/problem.ts';
import { tell } from '../model/rules.ts';

/** A text whose embedded documents are one block each, and what is wrong with them. */
interface JoinedText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Joins an embedded HTML document, from `<html` or a doctype to `</html>`, into one block of Markdown: its empty lines
 * would end the block, and its indented lines would be read as code. Lines keep their numbers. A document that nothing
 * closes is left to Markdown and reported, so that what follows it is still read.
 */
export function joinEmbeddedDocuments(text: string): JoinedText {
  if (!opening.test(text)) return { text, findings: [] };
  const lines = text.split('\n');
  const lastEnd = lines.findLastIndex((line) => closing.test(line));
  const findings: Finding[] = [];
  let isInside = false;
  let fence: string | undefined;
  lines.forEach((line, index) => {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
    if (!isInside && mark !== undefined) fence = fence === undefined ? mark.slice(0, 3) : mark.startsWith(fence) ? undefined : fence;
    if (fence !== undefined) return;
    if (!isInside && opening.test(line)) {
      isInside = lastEnd >= index;
      if (!isInside && /^ {0,3}<html\b/i.test(line)) findings.push(unclosed(index + 1, line));
    }
    if (!isInside) return;
    if (closing.test(line)) isInside = false;
    if (line.trim() === '') lines[index] = '<!---->';
  });
  return { text: lines.join('\n'), findings };
}

const opening = /^ {0,3}<(?:html|!doctype)\b/im;
const closing = /<\/html\s*>/i;

function unclosed(line: number, text: string): Finding {
  const column = text.indexOf('<') + 1;
  return {
    line,
    column,
    endLine: line,
    endColumn: column + 5,
    ...tell('document-unclosed', 'Cannot find the end of the HTML document that opens here'),
  };
}
