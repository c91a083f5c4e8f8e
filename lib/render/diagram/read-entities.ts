import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** Reads the references that an author wrote for single signs, `&lt;` or `&#9829;`, where Mermaid has left them as they were. */
export function readEntities(words: string): string {
  return words.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi, (reference) =>
    toString(fromHtml(reference, { fragment: true })),
  );
}
