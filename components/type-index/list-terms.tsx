import { Fragment, type ReactNode } from 'react';
import type { RowGroup, TopicRow } from '../../lib/model/index-page.ts';
import { toDirection } from '../../lib/model/text-direction.ts';
import type { TopicType } from '../../lib/model/topic-type.ts';
import { listSection } from '../listing/list-section.tsx';
import { rowData, rowField, rowFields, rowLink } from './row-parts.tsx';

/** Lists topics as terms under their groups, each with what it is shortened to and what it is. */
export function listTerms(groups: readonly RowGroup[], { fields, index }: TopicType): ReactNode {
  const names = fields.filter(({ isName }) => isName).map(({ key }) => key);
  const toShort = (row: TopicRow) =>
    names.map((key) => {
      const short = rowField(row, key);
      return (
        short !== undefined && (
          <Fragment key={key}>
            {' '}
            <abbr>{short}</abbr>
          </Fragment>
        )
      );
    });
  const entry = (row: TopicRow) => (
    <div key={row.topic.url} className="entry" {...rowData(row)}>
      <dt>
        {rowLink(row)}
        {toShort(row)}
      </dt>
      <dd {...toDirection(row.topic.definition)}>
        {row.topic.definition}
        {index.columns.length > 0 && rowFields(row, index.columns)}
      </dd>
    </div>
  );
  return groups.map((group) => listSection(group, <dl>{group.rows.map(entry)}</dl>));
}
