import type { ReactNode } from 'react';
import type { RowGroup, TopicRow } from '../../lib/model/index-page.ts';
import { toDirection } from '../../lib/model/text-direction.ts';
import { listSection } from '../listing/list-section.tsx';
import { rowData, rowField, rowLink } from './row-parts.tsx';

/** Lists concepts under their letters, with what they are shortened to. */
export function listConcepts(groups: readonly RowGroup[]): ReactNode {
  return listTerms(groups, (row) => {
    const short = rowField(row, 'abbreviation');
    return short === undefined ? '' : [' ', <abbr key="short">{short}</abbr>];
  });
}

/** Lists components under their layers. */
export function listComponents(groups: readonly RowGroup[]): ReactNode {
  return listTerms(groups, () => '');
}

function listTerms(groups: readonly RowGroup[], more: (row: TopicRow) => ReactNode): ReactNode {
  const entry = (row: TopicRow) => (
    <div key={row.topic.url} className="entry" {...rowData(row)}>
      <dt>
        {rowLink(row)}
        {more(row)}
      </dt>
      <dd {...toDirection(row.topic.definition)}>{row.topic.definition}</dd>
    </div>
  );
  return groups.map((group) => listSection(group, <dl>{group.rows.map(entry)}</dl>));
}
