import type { ReactNode } from 'react';
import type { RowGroup, TopicRow } from '../../lib/model/index-page.ts';
import { tableRoles } from '../../lib/model/table-roles.ts';
import type { TopicType } from '../../lib/model/topic-type.ts';
import { listSection } from '../listing/list-section.tsx';
import { rowData, rowDefinition, rowField, rowLink } from './row-parts.tsx';

/** Lists topics as a matrix: what each is below its name, and a column for each field of the index. */
export function listMatrix(groups: readonly RowGroup[], type: TopicType): ReactNode {
  const cell = (row: TopicRow) => (
    <>
      {rowLink(row)}
      {rowDefinition(row)}
    </>
  );
  const first = { label: type.label, cell };
  return listTables(groups, { className: 'matrix matrix-wide', first, columns: columnsOf(type) });
}

/** Lists topics as a catalogue: what each is in a column of its own, before those of the fields. */
export function listTable(groups: readonly RowGroup[], type: TopicType): ReactNode {
  const columns = [{ label: 'What it is', cell: rowDefinition }, ...columnsOf(type)];
  return listTables(groups, { className: 'matrix matrix-brief', first: { label: type.label, cell: rowLink }, columns });
}

/** One column behind the first, which names the topic. */
interface Column {
  readonly label: string;
  readonly cell: (row: TopicRow) => ReactNode;
}

function columnsOf({ index, fields }: TopicType): readonly Column[] {
  return index.columns.map((key) => ({
    label: fields.find((field) => field.key === key)?.label ?? key,
    cell: (row) => rowField(row, key),
  }));
}

interface Tables {
  readonly className: string;
  readonly first: Column;
  readonly columns: readonly Column[];
}

/** A table for each group. Where there is no room for columns, style makes blocks of rows and labels of headings, and the roles say that it still is one. */
function listTables(groups: readonly RowGroup[], { className, first, columns }: Tables): ReactNode {
  const headings = [first, ...columns].map(({ label }) => (
    <th key={label} scope="col" {...tableRoles.columnHead}>
      {label}
    </th>
  ));
  const toRow = (row: TopicRow) => (
    <tr key={row.topic.url} {...tableRoles.tr} className="entry" data-slug={slugOf(row)} {...rowData(row)}>
      <th scope="row" {...tableRoles.rowHead}>
        {first.cell(row)}
      </th>
      {columns.map(({ label, cell }) => (
        <td key={label} {...tableRoles.td} data-label={label}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
  return groups.map((group) =>
    listSection(
      group,
      <table className={className} {...tableRoles.table} aria-labelledby={group.title === '' ? undefined : group.id}>
        <thead {...tableRoles.thead}>
          <tr {...tableRoles.tr}>{headings}</tr>
        </thead>
        <tbody {...tableRoles.tbody}>{group.rows.map(toRow)}</tbody>
      </table>,
    ),
  );
}

function slugOf({ topic }: TopicRow): string {
  return topic.url.split('/').at(-2) ?? '';
}
