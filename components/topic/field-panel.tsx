import { fieldKinds } from '../../lib/model/fields/field-kinds.ts';
import type { Sheet } from '../../lib/model/study/sheet.ts';
import type { FieldView, SheetView } from '../../lib/model/topic-page.ts';
import { SheetPlace } from '../decide/sheet-place.tsx';
import { FieldValue } from '../field-value.tsx';
import { Prose } from '../prose.tsx';

interface FieldPanelProps {
  readonly fields: readonly FieldView[];
  /** What can be filled in at some of them. */
  readonly sheets?: readonly SheetView[];
}

/** Shows a topic's fields as data, as its type asks for: a question first, short facts side by side, then what takes a line or a list each. */
export function FieldPanel({ fields, sheets = [] }: FieldPanelProps) {
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
            <Field key={field.definition.key} field={field} sheet={sheets.find(({ key }) => key === field.definition.key)?.sheet} />
          ))}
        </dl>
      )}
    </div>
  );
}

function isShort({ values }: FieldView): boolean {
  return values.length <= 2;
}

interface FieldProps {
  readonly field: FieldView;
  readonly sheet?: Sheet | undefined;
}

function Field({ field, sheet }: FieldProps) {
  const { kind, label, marks } = field.definition;
  return (
    <div data-marks={marks} className={fieldKinds[kind].shape === 'records' ? 'field-table' : undefined}>
      <dt>
        {label}
        {field.markHtml !== undefined && <Prose as="span" html={` ${field.markHtml}`} />}
      </dt>
      <dd>
        <FieldValue field={field} />
        {sheet !== undefined && <SheetPlace sheet={sheet} />}
      </dd>
    </div>
  );
}
