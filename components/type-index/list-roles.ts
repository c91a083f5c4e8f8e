import type { RowGroup } from '../../lib/model/index-page.ts';
import { type Markup, markup } from '../listing/markup.ts';
import { listMatrix, type MatrixColumn } from './list-matrix.ts';
import { rowDefinition, rowField, rowLink } from './row-markup.ts';

const columns: readonly MatrixColumn[] = [
  { label: 'Responsibilities', cell: (row) => rowField(row, 'responsibilities') },
  { label: 'Skills', cell: (row) => rowField(row, 'skills') },
  { label: 'Tools', cell: (row) => rowField(row, 'tools') },
  { label: 'Phases', cell: (row) => rowField(row, 'phases') },
];

/** Lists the roles as a matrix: what each does, knows, works with and takes part in. */
export function listRoles(groups: readonly RowGroup[]): Markup {
  const first: MatrixColumn = { label: 'Role', cell: (row) => markup`${rowLink(row)}${rowDefinition(row)}` };
  return listMatrix(groups, { className: 'matrix-roles', first, columns });
}
