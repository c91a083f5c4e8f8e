import { fieldKinds } from '../../lib/model/fields/field-kinds.ts';
import type { FieldView } from '../../lib/model/topic-page.ts';
import { FieldValue } from '../field-value.tsx';
import { Prose } from '../prose.tsx';

/** Shows a topic's fields as data, as its type asks for: a question first, short facts side by side, then what takes a line or a list each. */
export function FieldPanel({ fields }: { readonly fields: readonly FieldView[] }) {
  const asked = fields.filter(({ definition }) => definition.place === 'question');
  const brief = fields.filter((field) => field.definition.place === 'fact' && isShort(field));
  const short = brief.length > 1 ? brief : [];
  const long = fields.filter((field) => !asked.includes(field) && !short.includes(field));
  if (fields.length === 0) return null;
  return (
    <div className="fields">
      {asked.map(({ definition, values }) =>
        values.map((html) => <Prose key={definition.key + html} className="field-question" html={html} />),
      )}
      {short.length > 0 && (
        <dl className="field-facts">
          {short.map((field) => (
            <Field key={field.definition.key} field={field} />
          ))}
        </dl>
      )}
      {long.length > 0 && (
        <dl className="field-rows">
          {long.map((field) => (
            <Field key={field.definition.key} field={field} />
          ))}
        </dl>
      )}
    </div>
  );
}

function isShort({ values }: FieldView): boolean {
  return values.length <= 2;
}

function Field({ field }: { readonly field: FieldView }) {
  const { kind, label, marks } = field.definition;
  return (
    <div data-marks={marks} className={fieldKinds[kind].shape === 'records' ? 'field-table' : undefined}>
      <dt>
        {label}
        {field.markHtml !== undefined && <Prose as="span" html={` ${field.markHtml}`} />}
      </dt>
      <dd>
        <FieldValue field={field} />
      </dd>
    </div>
  );
}
