import type { RowGroup, TopicRow } from '../../lib/model/index-page.ts';
import type { CriterionView } from '../../lib/model/topic-page.ts';
import { type Markup, markup, safeMarkup } from '../listing/markup.ts';
import { rowDefinition, rowField, rowFields, rowLink } from './row-markup.ts';

/** Lists the layers from the top of the stack down. */
export function listLayers(groups: readonly RowGroup[]): Markup {
  return listSections(groups, (row) => markup`${rowDefinition(row)}${rowFields(row, ['purpose', 'components', 'examples'])}`);
}

/** Lists the phases in the order of a model's life. */
export function listPhases(groups: readonly RowGroup[]): Markup {
  return listSections(groups, (row) => markup`${rowDefinition(row)}${rowFields(row, ['activities', 'roles', 'next'])}`);
}

/** Lists the decisions with their options and the questions that settle them. */
export function listDecisions(groups: readonly RowGroup[]): Markup {
  return listSections(groups, (row) => {
    const question = rowField(row, 'question');
    const lead = question.html === '' ? rowDefinition(row) : markup`<p class="question">${question}</p>`;
    return markup`${lead}${rowFields(row, ['options'])}${writeCriteria(row)}`;
  });
}

function listSections(groups: readonly RowGroup[], body: (row: TopicRow) => Markup): Markup {
  const rows = groups.flatMap((group) => group.rows);
  return markup`${rows.map((row) => markup`<article class="entry"><h2>${rowLink(row)}</h2><div>${body(row)}</div></article>`)}`;
}

function writeCriteria(row: TopicRow): Markup {
  const criteria = row.fields.flatMap((field) => field.criteria);
  if (criteria.length === 0) return markup``;
  return markup`<table class="criteria"><caption class="sr-only">What settles it</caption><thead><tr><th scope="col">Ask</th><th scope="col">Leans toward</th></tr></thead><tbody>${criteria.map(writeCriterion)}</tbody></table>`;
}

function writeCriterion({ question, leansToward }: CriterionView): Markup {
  return markup`<tr><th scope="row">${safeMarkup(question)}</th><td>${safeMarkup(leansToward)}</td></tr>`;
}
