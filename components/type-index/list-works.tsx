import type { ReactNode } from 'react';
import type { RowGroup, TopicRow } from '../../lib/model/index-page.ts';
import type { TopicType, WorkFields } from '../../lib/model/topic-type.ts';
import { rowData, rowDefinition, rowFields, rowLine, rowLink } from './row-parts.tsx';

/** Lists works as a bibliography, with the fields of the index below each. */
export function listWorks(groups: readonly RowGroup[], { index, work }: TopicType): ReactNode {
  return (
    <ul className="bibliography">
      {groups.flatMap((group) =>
        group.rows.map((row) => (
          <li key={row.topic.url} className="entry" {...rowData(row)}>
            <p>{work === undefined ? rowLink(row) : cite(row, work)}</p>
            {work === undefined && rowDefinition(row)}
            {rowFields(row, index.columns)}
          </li>
        )),
      )}
    </ul>
  );
}

/** As in: A. Author, B. Author (2019). Title. Venue. example.org */
function cite(row: TopicRow, work: WorkFields): ReactNode {
  const [authors, year, venue, url] = [work.authors, work.year, work.venue, work.address].map((key) => rowLine(row, key));
  return (
    <>
      {authors}
      {year !== undefined && (
        <>
          {authors && ' '}({year})
        </>
      )}
      {(authors ?? year) !== undefined && '. '}
      {rowLink(row)}
      {'. '}
      {venue !== undefined && (
        <>
          <cite>{venue}</cite>.{' '}
        </>
      )}
      {url !== undefined && <>{url} </>}
    </>
  );
}
