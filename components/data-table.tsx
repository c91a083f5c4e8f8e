import type { ReactNode } from 'react';
import { tableRoles } from '../lib/model/table-roles.ts';

/** One column: its heading, what stands in it, and the class that gives its width. */
export interface Column<Row> {
  readonly label: string;
  readonly width?: string;
  readonly cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  /** What the table holds, for those who do not see what it stands under. */
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** Shows rows of data. Where there is no room for columns, a row becomes a block in which each cell bears its column's heading; the roles say that it still is one. */
export function DataTable<Row>({ caption, columns: [first, ...others], rows, keyOf }: DataTableProps<Row>) {
  return (
    <table className="data-table" {...tableRoles.table}>
      <caption className="sr-only">{caption}</caption>
      <thead {...tableRoles.thead}>
        <tr {...tableRoles.tr}>
          {[first, ...others].map((column) => (
            <th key={column.label} scope="col" {...tableRoles.columnHead} className={column.width}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.tbody}>
        {rows.map((row) => (
          <tr key={keyOf(row)} {...tableRoles.tr}>
            <th scope="row" {...tableRoles.rowHead}>
              {first.cell(row)}
            </th>
            {others.map((column) => (
              <td key={column.label} {...tableRoles.td} data-label={column.label}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
