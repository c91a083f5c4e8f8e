import type { ReactNode } from 'react';
import { type FieldKind, fieldKinds } from '../../lib/model/fields/field-kinds.ts';
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
  return field === undefined ? undefined : showField(field);
}

/** Shows one field of a topic in a line, whatever its kind; undefined where the topic lacks it. */
export function rowLine(row: TopicRow, key: string): ReactNode {
  const field = findField(row, key);
  return field === undefined ? undefined : showInline(field);
}

/** Shows some fields of a topic under their labels, in this order, then its tables; nothing where it has none of them. */
export function rowFields(row: TopicRow, keys: readonly string[]): ReactNode {
  const fields = keys.flatMap((key) => findField(row, key) ?? []);
  const facts = fields.filter((field) => shapeOf(field) !== 'records');
  const tables = fields.filter((field) => shapeOf(field) === 'records');
  return [facts.length > 0 && showFacts(facts), ...tables.map(showField)];
}

/** Shows what the topic asks; undefined where its type has no such field, or the topic no value of it. */
export function rowQuestion({ fields }: TopicRow): ReactNode {
  const field = fields.find(({ definition }) => definition.place === 'question');
  return field === undefined ? undefined : <p className="section-question">{showInline(field)}</p>;
}

/** Shows a definition as a paragraph; nothing where no note gives one. */
export function rowDefinition({ topic }: TopicRow): ReactNode {
  return topic.definition === '' ? undefined : <p {...toDirection(topic.definition)}>{topic.definition}</p>;
}

function findField({ fields }: TopicRow, key: string): FieldView | undefined {
  return fields.find(({ definition, values, criteria }) => definition.key === key && values.length + criteria.length > 0);
}

function shapeOf({ definition }: FieldView): FieldKind['shape'] {
  return fieldKinds[definition.kind].shape;
}

function showField(field: FieldView): ReactNode {
  return displays[shapeOf(field)](field);
}

const displays: Readonly<Record<FieldKind['shape'], (field: FieldView) => ReactNode>> = {
  line: showInline,
  list: ({ values }) => <ul className="bulleted">{values.map(showItem)}</ul>,
  names: ({ values }) => <ul className="names">{values.map(showItem)}</ul>,
  records: showCriteria,
};

function showFacts(fields: readonly FieldView[]): ReactNode {
  return (
    <dl key="facts" className="facts">
      {fields.map((field) => (
        <div key={field.definition.key}>
          <dt>{field.definition.label}</dt>
          <dd>{showField(field)}</dd>
        </div>
      ))}
    </dl>
  );
}

function showInline({ values }: FieldView): ReactNode {
  return <span dangerouslySetInnerHTML={{ __html: values.join(', ') }} />;
}

function showItem(html: string): ReactNode {
  return <li key={html} {...toDirection(html)} dangerouslySetInnerHTML={{ __html: html }} />;
}

function showCriteria({ definition, criteria }: FieldView): ReactNode {
  return (
    <table key={definition.key} className="criteria">
      <caption className="sr-only">What settles it</caption>
      <thead>
        <tr>
          <th scope="col">Ask</th>
          <th scope="col">Leans toward</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ question, leansToward }) => (
          <tr key={question}>
            <th scope="row" dangerouslySetInnerHTML={{ __html: question }} />
            <td dangerouslySetInnerHTML={{ __html: leansToward }} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
