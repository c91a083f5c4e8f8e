import type { List, ListItem, PhrasingContent, Table, TableCell } from 'mdast';

/** Makes a table of a list of lists, a row each; undefined where a cell holds more than one paragraph. */
export function listToTable(list: List, headerRows: number): Table | undefined {
  const rows = list.children.map(readRow);
  if (rows.length === 0 || rows.some((row) => row === undefined)) return undefined;
  const cells = rows.flatMap((row) => (row === undefined ? [] : [row]));
  const width = Math.max(...cells.map((row) => row.length));
  const header = headerRows > 0 ? [] : [Array.from({ length: width }, () => toCell([]))];
  return {
    type: 'table',
    align: Array.from({ length: width }, () => null),
    children: [...header, ...cells].map((children) => ({ type: 'tableRow', children })),
    ...(list.position === undefined ? {} : { position: list.position }),
  };
}

function readRow({ children: [inner, ...others] }: ListItem): TableCell[] | undefined {
  if (inner?.type !== 'list' || others.length > 0) return undefined;
  const cells = inner.children.map(({ children: [words, ...more] }) => {
    if (words === undefined) return toCell([]);
    return words.type === 'paragraph' && more.length === 0 ? toCell(words.children) : undefined;
  });
  return cells.some((cell) => cell === undefined) ? undefined : cells.flatMap((cell) => cell ?? []);
}

function toCell(children: PhrasingContent[]): TableCell {
  return { type: 'tableCell', children };
}
