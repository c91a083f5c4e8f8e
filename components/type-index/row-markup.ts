import type { TopicRow } from '../../lib/model/index-page.ts';
import type { FieldView } from '../../lib/model/topic-page.ts';
import { type Markup, markup, safeMarkup } from '../listing/markup.ts';

/** Names a topic and leads to its page. */
export function rowLink({ topic }: TopicRow): Markup {
  return markup`<a href="${topic.url}">${topic.title}</a>`;
}

/** Writes the values that an entry is filtered by, as data of its element. */
export function rowData({ facets }: TopicRow): Markup {
  const data = Object.entries(facets).filter(([, values]) => values.length > 0);
  return markup`${data.map(([key, values]) => safeMarkup(` data-${key}="${values.join(' ')}"`))}`;
}

/** Writes one field of a topic without its label; nothing where the topic lacks it. */
export function rowField(row: TopicRow, key: string): Markup {
  const field = row.fields.find(({ definition }) => definition.key === key);
  return field === undefined || field.values.length === 0 ? markup`` : writers[field.definition.kind](field);
}

/** Writes one field of a topic in a line, whatever its kind; undefined where the topic lacks it. */
export function rowLine(row: TopicRow, key: string): Markup | undefined {
  const field = row.fields.find(({ definition }) => definition.key === key);
  return field === undefined || field.values.length === 0 ? undefined : writeInline(field);
}

/** Writes some fields of a topic under their labels, in this order; nothing where it has none of them. */
export function rowFields(row: TopicRow, keys: readonly string[]): Markup {
  const fields = keys.flatMap((key) => row.fields.filter(({ definition, values }) => definition.key === key && values.length > 0));
  if (fields.length === 0) return markup``;
  const facts = fields.map(
    (field) => markup`<div><dt>${field.definition.label}</dt><dd>${writers[field.definition.kind](field)}</dd></div>`,
  );
  return markup`<dl class="facts">${facts}</dl>`;
}

/** Writes a definition as a paragraph; nothing where no note gives one. */
export function rowDefinition({ topic }: TopicRow): Markup {
  return topic.definition === '' ? markup`` : markup`<p>${topic.definition}</p>`;
}

const writers: Readonly<Record<FieldView['definition']['kind'], (field: FieldView) => Markup>> = {
  text: writeInline,
  number: writeInline,
  link: writeInline,
  list: ({ values }) => markup`<ul class="bulleted">${values.map(writeItem)}</ul>`,
  names: ({ values }) => markup`<ul class="names">${values.map(writeItem)}</ul>`,
  criteria: () => markup``,
};

function writeInline({ values }: FieldView): Markup {
  return safeMarkup(values.join(', '));
}

function writeItem(html: string): Markup {
  return markup`<li>${safeMarkup(html)}</li>`;
}
