import type { FieldView } from '../../lib/model/topic-page.ts';
import type { TopicTypeName } from '../../lib/model/topic-type.ts';
import { FieldValue } from '../field-value.tsx';
import { Prose } from '../prose.tsx';

interface FieldPanelProps {
  readonly type: TopicTypeName;
  readonly fields: readonly FieldView[];
}

/** Shows a topic's fields as data, as its type asks for: a question first, short facts side by side, then what takes a line or a list each. */
export function FieldPanel({ type, fields }: FieldPanelProps) {
  const { question, facts } = shapes[type];
  const asked = fields.filter(({ definition }) => definition.key === question);
  const brief = fields.filter((field) => facts.includes(field.definition.key) && isShort(field));
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

interface PanelShape {
  /** The field that says what the topic asks. */
  readonly question?: string;
  /** Fields whose values are a word or two, while they are. */
  readonly facts: readonly string[];
}

const shapes: Readonly<Record<TopicTypeName, PanelShape>> = {
  role: { facts: ['group'] },
  layer: { facts: ['order'] },
  component: { facts: ['layer'] },
  tool: { facts: ['category', 'licence', 'hosting', 'vendor', 'url', 'layer'] },
  decision: { question: 'question', facts: [] },
  phase: { facts: ['order', 'next'] },
  concept: { facts: ['abbreviation'] },
  reading: { facts: ['authors', 'year', 'venue'] },
};

function isShort({ values }: FieldView): boolean {
  return values.length <= 2;
}

function Field({ field }: { readonly field: FieldView }) {
  const { key, kind, label } = field.definition;
  return (
    <div data-field={key} className={kind === 'criteria' ? 'field-table' : undefined}>
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
