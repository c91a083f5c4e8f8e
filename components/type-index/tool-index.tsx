import type { TopicRow } from '../../lib/model/page.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { RowField, RowTitle } from './row-fields.tsx';
import { RowGroups } from './row-groups.tsx';

const columns: readonly [Column<TopicRow>, ...Column<TopicRow>[]] = [
  { label: 'Tool', width: 'w-2/12', cell: (row) => <RowTitle row={row} /> },
  { label: 'Definition', width: 'w-5/12', cell: (row) => row.topic.definition },
  { label: 'Layer', cell: (row) => <RowField row={row} name="layer" /> },
  { label: 'Licence', cell: (row) => <RowField row={row} name="licence" /> },
  { label: 'Hosting', cell: (row) => <RowField row={row} name="hosting" /> },
];

/** Shows the tools, a table for each category. */
export function ToolIndex({ rows }: { readonly rows: readonly TopicRow[] }) {
  return (
    <RowGroups
      rows={rows}
      by="category"
      rest="Other tools"
      show={(members, category) => <DataTable caption={category} columns={columns} rows={members} keyOf={(row) => row.topic.url} />}
    />
  );
}
