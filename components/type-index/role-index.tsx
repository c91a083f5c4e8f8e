import type { TopicRow } from '../../lib/model/page.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { RowField, RowTitle } from './row-fields.tsx';
import { RowGroups } from './row-groups.tsx';

const columns: readonly [Column<TopicRow>, ...Column<TopicRow>[]] = [
  { label: 'Role', width: 'w-2/12', cell: (row) => <RowTitle row={row} /> },
  { label: 'Definition', width: 'w-3/12', cell: (row) => row.topic.definition },
  { label: 'Responsibilities', width: 'w-4/12', cell: (row) => <RowField row={row} name="responsibilities" /> },
  { label: 'Skills', cell: (row) => <RowField row={row} name="skills" /> },
  { label: 'Tools', cell: (row) => <RowField row={row} name="tools" /> },
];

/** Shows the roles, a table for each group. */
export function RoleIndex({ rows }: { readonly rows: readonly TopicRow[] }) {
  return (
    <RowGroups
      rows={rows}
      by="group"
      rest="Other roles"
      show={(members, group) => <DataTable caption={group} columns={columns} rows={members} keyOf={(row) => row.topic.url} />}
    />
  );
}
