import type { ReactNode } from 'react';
import type { TopicRow } from '../../lib/model/index-page.ts';
import { toDirection } from '../../lib/model/text-direction.ts';
import type { FieldView } from '../../lib/model/topic-page.ts';

/** Names a topic and leads to its page. */
export function rowLink({ topic }: TopicRow): ReactNode {
  return (
    <a href={topic.url} {...toDirection(topic.title)}>
      {topic.title}
    </a>
  );
}

/** Gives the values that an entry is filtered by, as data of its element. */
export function rowData({ facets }: TopicRow): Readonly<Record<string, string>> {
  const data = Object.entries(facets).filter(([, values]) => values.length > 0);
  return Object.fromEntries(data.map(([key, values]) => [`data-${key}`, values.join(' ')]));
}

/** Shows one field of a topic without its label; undefined where the topic lacks it. */
export function rowField(row: TopicRow, key: string): ReactNode {
  const field = findField(row, key);
  return field === undefined ? undefined : displays[field.definition.kind](field);
}

/** Shows one field of a topic in a line, whatever its kind; undefined where the topic lacks it. */
export function rowLine(row: TopicRow, key: string): ReactNode {
  const field = findField(row, key);
  return field === undefined ? undefined : showInline(field);
}

/** Shows some fields of a topic under their labels, in this order; nothing where it has none of them. */
export function rowFields(row: TopicRow, keys: readonly string[]): ReactNode {
  const fields = keys.flatMap((key) => findField(row, key) ?? []);
  if (fields.length === 0) return undefined;
  return (
    <dl className="facts">
      {fields.map((field) => (
        <div key={field.definition.key}>
          <dt>{field.definition.label}</dt>
          <dd>{displays[field.definition.kind](field)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Shows a definition as a paragraph; nothing where no note gives one. */
export function rowDefinition({ topic }: TopicRow): ReactNode {
  return topic.definition === '' ? undefined : <p {...toDirection(topic.definition)}>{topic.definition}</p>;
}

function findField({ fields }: TopicRow, key: string): FieldView | undefined {
  return fields.find(({ definition, values }) => definition.key === key && values.length > 0);
}

const displays: Readonly<Record<FieldView['definition']['kind'], (field: FieldView) => ReactNode>> = {
  text: showInline,
  number: showInline,
  link: showInline,
  list: ({ values }) => <ul className="bulleted">{values.map(showItem)}</ul>,
  names: ({ values }) => <ul className="names">{values.map(showItem)}</ul>,
  criteria: () => undefined,
};

function showInline({ values }: FieldView): ReactNode {
  return <span dangerouslySetInnerHTML={{ __html: values.join(', ') }} />;
}

function showItem(html: string): ReactNode {
  return <li key={html} {...toDirection(html)} dangerouslySetInnerHTML={{ __html: html }} />;
}
