import type { RowGroup } from '../../lib/model/index-page.ts';
import { type Markup, markup } from '../listing/markup.ts';
import { listMatrix, type MatrixColumn } from './list-matrix.ts';
import { rowField, rowLink } from './row-markup.ts';

const columns: readonly MatrixColumn[] = [
  { label: 'What it is', cell: ({ topic }) => markup`${topic.definition}` },
  { label: 'Layer', cell: (row) => rowField(row, 'layer') },
  { label: 'Licence', cell: (row) => rowField(row, 'licence') },
  { label: 'Hosting', cell: (row) => rowField(row, 'hosting') },
];

/** Lists the tools as a catalogue, by category. */
export function listTools(groups: readonly RowGroup[]): Markup {
  return listMatrix(groups, { className: 'matrix-tools', first: { label: 'Tool', cell: rowLink }, columns });
}
