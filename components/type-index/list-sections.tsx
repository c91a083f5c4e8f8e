import type { ReactNode } from 'react';
import type { RowGroup } from '../../lib/model/index-page.ts';
import type { TopicType } from '../../lib/model/topic-type.ts';
import { rowData, rowDefinition, rowFields, rowLink, rowQuestion } from './row-parts.tsx';

/** Lists topics in sections: what each asks or is, then the fields of the index. */
export function listSections(groups: readonly RowGroup[], { index }: TopicType): ReactNode {
  const rows = groups.flatMap((group) => group.rows);
  return rows.map((row) => (
    <article key={row.topic.url} className="entry" {...rowData(row)}>
      <h2>{rowLink(row)}</h2>
      <div>
        {rowQuestion(row) ?? rowDefinition(row)}
        {rowFields(row, index.columns)}
      </div>
    </article>
  ));
}
