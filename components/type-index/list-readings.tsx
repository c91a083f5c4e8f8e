import type { ReactNode } from 'react';
import type { RowGroup, TopicRow } from '../../lib/model/index-page.ts';
import { rowFields, rowLine, rowLink } from './row-parts.tsx';

/** Lists the readings as a bibliography, with what each claims and where it is assigned. */
export function listReadings(groups: readonly RowGroup[]): ReactNode {
  return (
    <ul className="bibliography">
      {groups.flatMap((group) =>
        group.rows.map((row) => (
          <li key={row.topic.url} className="entry">
            <p>{describe(row)}</p>
            {rowFields(row, ['claims', 'lectures'])}
          </li>
        )),
      )}
    </ul>
  );
}

/** As in: A. Author, B. Author (2019). Title. Venue. example.org */
function describe(row: TopicRow): ReactNode {
  const [authors, year, venue, url] = ['authors', 'year', 'venue', 'url'].map((key) => rowLine(row, key));
  return [
    authors,
    year !== undefined && [authors && ' ', '(', year, ')'],
    (authors ?? year) !== undefined && '. ',
    [rowLink(row), '. '],
    venue !== undefined && [<cite key="venue">{venue}</cite>, '. '],
    url !== undefined && [url, ' '],
  ];
}
