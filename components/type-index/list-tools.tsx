import type { ReactNode } from 'react';
import type { RowGroup } from '../../lib/model/index-page.ts';
import { listMatrix, type MatrixColumn } from './list-matrix.tsx';
import { rowDefinition, rowField, rowLink } from './row-parts.tsx';

const columns: readonly MatrixColumn[] = [
  { label: 'What it is', cell: rowDefinition },
  { label: 'Layer', cell: (row) => rowField(row, 'layer') },
  { label: 'Licence', cell: (row) => rowField(row, 'licence') },
  { label: 'Hosting', cell: (row) => rowField(row, 'hosting') },
];

/** Lists the tools as a catalogue, by category. */
export function listTools(groups: readonly RowGroup[]): ReactNode {
  return listMatrix(groups, { className: 'matrix-tools', first: { label: 'Tool', cell: rowLink }, columns });
}
