import type { RowGroup, TopicRow } from '../../lib/model/index-page.ts';
import { type Markup, markup } from '../listing/markup.ts';
import { rowFields, rowLine, rowLink } from './row-markup.ts';

/** Lists the readings as a bibliography, with what each claims and where it is assigned. */
export function listReadings(groups: readonly RowGroup[]): Markup {
  const rows = groups.flatMap((group) => group.rows);
  return markup`<ul class="bibliography">${rows.map(listReading)}</ul>`;
}

/** As in: A. Author, B. Author (2019). Title. Venue. example.org */
function listReading(row: TopicRow): Markup {
  const [authors, year, venue, url] = ['authors', 'year', 'venue', 'url'].map((key) => rowLine(row, key));
  const by = year === undefined ? authors && markup`${authors}.` : markup`${authors}${authors && ' '}(${year}).`;
  const parts = [by, markup`${rowLink(row)}.`, venue && markup`<cite>${venue}</cite>.`, url].filter((part) => part !== undefined);
  return markup`<li class="entry"><p>${parts.map((part) => markup`${part} `)}</p>${rowFields(row, ['claims', 'lectures'])}</li>`;
}
