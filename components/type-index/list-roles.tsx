import type { ReactNode } from 'react';
import type { RowGroup } from '../../lib/model/index-page.ts';
import { listMatrix, type MatrixColumn } from './list-matrix.tsx';
import { rowDefinition, rowField, rowLink } from './row-parts.tsx';

const first: MatrixColumn = {
  label: 'Role',
  cell: (row) => (
    <>
      {rowLink(row)}
      {rowDefinition(row)}
    </>
  ),
};
const columns: readonly MatrixColumn[] = [
  { label: 'Responsibilities', cell: (row) => rowField(row, 'responsibilities') },
  { label: 'Skills', cell: (row) => rowField(row, 'skills') },
  { label: 'Tools', cell: (row) => rowField(row, 'tools') },
  { label: 'Phases', cell: (row) => rowField(row, 'phases') },
];

/** Lists the roles as a matrix: what each does, knows, works with and takes part in. */
export function listRoles(groups: readonly RowGroup[]): ReactNode {
  return listMatrix(groups, { className: 'matrix-roles', first, columns });
}
