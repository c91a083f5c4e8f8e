import type { RowGroup, TopicRow } from '../../lib/model/index-page.ts';
import { listSection } from '../listing/list-section.ts';
import { type Markup, markup } from '../listing/markup.ts';
import { rowData } from './row-markup.ts';

/** One column of a matrix behind the first, which names the topic. */
export interface MatrixColumn {
  readonly label: string;
  readonly cell: (row: TopicRow) => Markup;
}

interface Matrix {
  readonly className: string;
  /** The label of the first column, and what stands in it. */
  readonly first: MatrixColumn;
  readonly columns: readonly MatrixColumn[];
}

/** Lists topics in tables, one for each group. Where there is no room for columns, style makes blocks of rows and labels of headings. */
export function listMatrix(groups: readonly RowGroup[], { className, first, columns }: Matrix): Markup {
  const headings = [first, ...columns].map(({ label }) => markup`<th scope="col">${label}</th>`);
  return markup`${groups.map((group) => {
    const rows = group.rows.map((row) => {
      const cells = columns.map(({ label, cell }) => markup`<td data-label="${label}">${cell(row)}</td>`);
      return markup`<tr class="entry" data-slug="${slugOf(row)}"${rowData(row)}><th scope="row">${first.cell(row)}</th>${cells}</tr>`;
    });
    const name = group.title === '' ? markup`` : markup` aria-labelledby="${group.id}"`;
    const head = markup`<thead><tr>${headings}</tr></thead>`;
    return listSection(group, markup`<table class="matrix ${className}"${name}>${head}<tbody>${rows}</tbody></table>`);
  })}`;
}

function slugOf({ topic }: TopicRow): string {
  return topic.url.split('/').at(-2) ?? '';
}
