import type { FieldView } from '../../lib/model/page.ts';
import { FieldValue } from '../field-value.tsx';

/** Shows a topic's fields as data, each under its label. Criteria take the whole width, for they are a table. */
export function FieldPanel({ fields }: { readonly fields: readonly FieldView[] }) {
  if (fields.length === 0) return null;
  return (
    <dl className="panel">
      {fields.map((field) => (
        <div key={field.definition.key} className={field.definition.kind === 'criteria' ? 'panel-wide' : undefined}>
          <dt>{field.definition.label}</dt>
          <dd>
            <FieldValue field={field} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
