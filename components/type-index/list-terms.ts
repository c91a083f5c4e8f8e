import type { RowGroup, TopicRow } from '../../lib/model/index-page.ts';
import { listSection } from '../listing/list-section.ts';
import { type Markup, markup } from '../listing/markup.ts';
import { rowData, rowField, rowLink } from './row-markup.ts';

/** Lists concepts under their letters, with what they are shortened to. */
export function listConcepts(groups: readonly RowGroup[]): Markup {
  return listTerms(groups, (row) => {
    const short = rowField(row, 'abbreviation');
    return short.html === '' ? short : markup` <abbr>${short}</abbr>`;
  });
}

/** Lists components under their layers. */
export function listComponents(groups: readonly RowGroup[]): Markup {
  return listTerms(groups, () => markup``);
}

function listTerms(groups: readonly RowGroup[], more: (row: TopicRow) => Markup): Markup {
  const entry = (row: TopicRow) =>
    markup`<div class="entry"${rowData(row)}><dt>${rowLink(row)}${more(row)}</dt><dd>${row.topic.definition}</dd></div>`;
  return markup`${groups.map((group) => listSection(group, markup`<dl>${group.rows.map(entry)}</dl>`))}`;
}
