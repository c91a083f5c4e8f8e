import { tableRoles } from '../../../lib/model/table-roles.ts';

/** Says of a table's parts what they are, for screens on which its rows are laid out as blocks. Gives the table. */
export function nameTableRoles(table: HTMLTableElement): HTMLTableElement {
  const name = (element: Element, { role }: { readonly role: string }) => element.setAttribute('role', role);
  name(table, tableRoles.table);
  for (const group of table.querySelectorAll('thead, tbody')) name(group, tableRoles.tbody);
  for (const row of table.rows) {
    name(row, tableRoles.tr);
    for (const cell of row.cells)
      name(cell, cell.tagName === 'TD' ? tableRoles.td : cell.scope === 'row' ? tableRoles.rowHead : tableRoles.columnHead);
  }
  return table;
}
