import type { ReactNode } from 'react';
import type { RowGroup, TopicRow } from '../../lib/model/index-page.ts';
import { listSection } from '../listing/list-section.tsx';
import { rowData } from './row-parts.tsx';

/** One column of a matrix behind the first, which names the topic. */
export interface MatrixColumn {
  readonly label: string;
  readonly cell: (row: TopicRow) => ReactNode;
}

interface Matrix {
  readonly className: string;
  /** The label of the first column, and what stands in it. */
  readonly first: MatrixColumn;
  readonly columns: readonly MatrixColumn[];
}

/** Lists topics in tables, one for each group. Where there is no room for columns, style makes blocks of rows and labels of headings. */
export function listMatrix(groups: readonly RowGroup[], { className, first, columns }: Matrix): ReactNode {
  const headings = [first, ...columns].map(({ label }) => (
    <th key={label} scope="col">
      {label}
    </th>
  ));
  const toRow = (row: TopicRow) => (
    <tr key={row.topic.url} className="entry" data-slug={slugOf(row)} {...rowData(row)}>
      <th scope="row">{first.cell(row)}</th>
      {columns.map(({ label, cell }) => (
        <td key={label} data-label={label}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
  return groups.map((group) =>
    listSection(
      group,
      <table className={`matrix ${className}`} aria-labelledby={group.title === '' ? undefined : group.id}>
        <thead>
          <tr>{headings}</tr>
        </thead>
        <tbody>{group.rows.map(toRow)}</tbody>
      </table>,
    ),
  );
}

function slugOf({ topic }: TopicRow): string {
  return topic.url.split('/').at(-2) ?? '';
}
