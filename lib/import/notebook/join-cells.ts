/** Puts cells below each other. Two lists that would become one, or a line that would become part of a list, are parted by an empty comment. */
export function joinCells(cells: readonly string[]): string {
  let body = '';
  for (const cell of cells) {
    if (cell.trim() === '') continue;
    const parting =
      /^(?:\s{2,}\S| {0,3}(?:[-*+]|\d{1,9}[.)])[ \t])/.test(cell.replace(/^\n+/, '')) && endsInList(body) ? '<!-- -->\n\n' : '';
    body += `${body === '' ? '' : '\n\n'}${parting}${cell}`;
  }
  return body;
}

/** Tells whether the last paragraph that is not moved in opens with an item's mark. */
function endsInList(body: string): boolean {
  const opening = body
    .slice(-5000)
    .split(/\n[ \t]*\n/)
    .findLast((paragraph) => /^\S/.test(paragraph));
  return opening !== undefined && /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(opening.slice(Math.max(0, firstItem(opening))));
}

/** Where a paragraph's first item begins; a list may follow words without an empty line. */
function firstItem(paragraph: string): number {
  return /^[-*+][ \t]|^\d{1,9}[.)][ \t]/m.exec(paragraph)?.index ?? 0;
}
