import type { ReactNode } from 'react';
import { type FieldKind, fieldKinds } from '../lib/model/fields/field-kinds.ts';
import type { CriterionView, FieldView } from '../lib/model/topic-page.ts';
import { type Column, DataTable } from './data-table.tsx';
import { Prose } from './prose.tsx';

/** Shows a field's values as its kind asks for. */
export function FieldValue({ field }: { readonly field: FieldView }) {
  return displays[fieldKinds[field.definition.kind].shape](field);
}

const displays: Readonly<Record<FieldKind['shape'], (field: FieldView) => ReactNode>> = {
  line: showLines,
  list: showList,
  names: showNames,
  records: showCriteria,
};

function showLines({ values }: FieldView): ReactNode {
  return values.length > 1 ? <ul>{values.map(showItem)}</ul> : values.map((html) => <Prose key={html} as="span" html={html} />);
}

function showList({ values }: FieldView): ReactNode {
  return <ul className="bulleted">{values.map(showItem)}</ul>;
}

function showNames({ values, more }: FieldView): ReactNode {
  return (
    <ul className="names">
      {values.map(showItem)}
      {more !== undefined && <li>{`and ${more} more`}</li>}
    </ul>
  );
}

function showItem(html: string): ReactNode {
  return <Prose key={html} as="li" html={html} />;
}

function showCriteria({ criteria, definition }: FieldView): ReactNode {
  return <DataTable caption={definition.label} columns={criterionColumns} rows={criteria} keyOf={(criterion) => criterion.question} />;
}

const criterionColumns: readonly [Column<CriterionView>, ...Column<CriterionView>[]] = [
  { label: 'Question', width: 'w-2/5', cell: ({ question }) => <Prose as="span" html={question} /> },
  { label: 'Leans toward', width: 'w-1/5', cell: ({ leansToward }) => leansToward !== '' && <Prose as="span" html={leansToward} /> },
  { label: 'Why', cell: ({ why }) => why !== '' && <Prose as="span" html={why} /> },
];
