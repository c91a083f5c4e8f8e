import type { FieldView, TopicRow } from '../../lib/model/page.ts';
import { FieldValue } from '../field-value.tsx';
import { Prose } from '../prose.tsx';
import { fieldOf } from './field-of.ts';

interface LabelledFieldsProps {
  readonly row: TopicRow;
  /** The keys of the fields, in the order in which they stand. */
  readonly names: readonly string[];
}

/** Shows some fields of a topic under their labels, and of criteria only the questions; nothing where the topic has none of them. */
export function LabelledFields({ row, names }: LabelledFieldsProps) {
  const fields = names.map((name) => fieldOf(row, name)).filter((field) => field !== undefined);
  if (fields.length === 0) return null;
  return (
    <dl className="panel">
      {fields.map((field) => (
        <div key={field.definition.key}>
          <dt>{field.definition.label}</dt>
          <dd>{field.definition.kind === 'criteria' ? <Questions field={field} /> : <FieldValue field={field} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function Questions({ field }: { readonly field: FieldView }) {
  return (
    <ul className="bulleted">
      {field.criteria.map(({ question }) => (
        <Prose key={question} as="li" html={question} />
      ))}
    </ul>
  );
}
