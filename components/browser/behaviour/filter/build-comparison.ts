import { nameTableRoles } from '../name-table-roles.ts';

/** A row of a matrix: what its name leads to in an address, and its name. */
export interface ComparedRow {
  readonly slug: string;
  readonly title: string;
}

/** Lists the rows of the matrices in a listing, by title. */
export function readRows(listing: HTMLElement): readonly ComparedRow[] {
  return [...listing.querySelectorAll<HTMLElement>('tr.entry')]
    .map((row) => ({ slug: row.dataset['slug'] ?? '', title: row.querySelector('th a')?.textContent ?? '' }))
    .sort((a, b) => a.title.localeCompare(b.title));
}

/** Sets two rows of a listing side by side, as a table with a column for each; what both have is marked. Undefined where one is missing. */
export function buildComparison(listing: HTMLElement, slugs: readonly [string, string]): HTMLTableElement | undefined {
  const [a, b] = slugs.map((slug) => listing.querySelector(`tr.entry[data-slug="${CSS.escape(slug)}"]`));
  if (!a || !b || a === b) return undefined;
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  head.append(document.createElement('td'), ...[a, b].map((row) => toHeading(row.querySelector('th a'), 'col')));
  const body = table.createTBody();
  for (const [index, cell] of [...a.querySelectorAll('td')].entries()) {
    const other = b.querySelectorAll('td')[index];
    if (other === undefined || cell.textContent + other.textContent === '') continue;
    const row = body.insertRow();
    const label = toHeading(null, 'row');
    label.textContent = cell.dataset['label'] ?? '';
    row.append(label, cell.cloneNode(true), other.cloneNode(true));
    markShared(row);
  }
  return nameTableRoles(table);
}

function toHeading(content: Node | null, scope: 'col' | 'row'): HTMLTableCellElement {
  const heading = document.createElement('th');
  heading.scope = scope;
  if (content !== null) heading.append(content.cloneNode(true));
  return heading;
}

/** Marks the items that stand in both cells of a row. */
function markShared(row: HTMLTableRowElement): void {
  const [first = [], second = []] = [...row.querySelectorAll('td')].map((cell) => [...cell.querySelectorAll('li')]);
  const others = new Set(second.map(toKey));
  const both = new Set(first.map(toKey).filter((key) => others.has(key)));
  for (const item of [...first, ...second]) {
    if (!both.has(toKey(item))) continue;
    const mark = document.createElement('mark');
    mark.append(...item.childNodes);
    item.append(mark);
  }
}

function toKey({ textContent }: Element): string {
  return textContent.toLowerCase();
}
