import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { tableRoles } from '../model/table-roles.ts';

/** Letters that a line of a phone holds, and those that a column of words needs. */
const phoneLine = 42;
const readable = 22;

/**
 * Makes a table ready to be shown as labelled blocks, one for each row, where a phone would leave its columns too few letters: each cell
 * says its column, and each part what it is, since what is laid out as a block is no part of a table by itself. Tells whether it did.
 */
export function labelCells(table: Element): boolean {
  const [head, ...rows] = rowsOf(table).map(elementsOf);
  if (head === undefined || !head.every(({ tagName }) => tagName === 'th') || !rows.every((cells) => isRegular(cells, head.length)))
    return false;
  const longest = head.map((_, column) => Math.max(0, ...rows.map((cells) => toString(cells[column] ?? table).trim().length)));
  if (!isCramped(longest)) return false;
  const labels = head.map((cell) => toString(cell).trim());
  for (const cells of rows)
    for (const [column, cell] of cells.entries()) if (column > 0) cell.properties = { ...cell.properties, dataLabel: labels[column] };
  giveRoles(table);
  return true;
}

/** Columns of few letters take what they need; those of words share the rest. */
function isCramped(longest: readonly number[]): boolean {
  const short = longest.filter((length) => length < readable);
  const wordy = longest.length - short.length;
  return wordy > 0 && (phoneLine - short.reduce((sum, length) => sum + length, 0)) / wordy < readable;
}

function isRegular(cells: readonly Element[], columns: number): boolean {
  return (
    cells.length === columns && cells.every(({ tagName, properties: { rowSpan, colSpan } }) => tagName === 'td' && !rowSpan && !colSpan)
  );
}

/** Lists the rows of a table with one head and one body. */
function rowsOf(table: Element): readonly Element[] {
  const parts = elementsOf(table).filter(({ tagName }) => tagName !== 'caption');
  return parts.length === 2 && parts[0]?.tagName === 'thead' && parts[1]?.tagName === 'tbody' ? parts.flatMap(elementsOf) : [];
}

function elementsOf({ children }: Element): readonly Element[] {
  return children.filter((child) => child.type === 'element');
}

const roles: Readonly<Record<string, { readonly role: string }>> = { ...tableRoles, th: tableRoles.columnHead };

function giveRoles(part: Element): void {
  part.properties = { ...part.properties, ...roles[part.tagName] };
  if (!['td', 'th', 'caption'].includes(part.tagName)) elementsOf(part).forEach(giveRoles);
}
