/** What the parts of a table are, said as attributes: browsers forget it of those that are laid out as blocks. */
export const tableRoles = {
  table: { role: 'table' },
  thead: { role: 'rowgroup' },
  tbody: { role: 'rowgroup' },
  tr: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  td: { role: 'cell' },
} as const;
