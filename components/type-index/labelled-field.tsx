import type { TopicRow } from '../../lib/model/page.ts';
import { FieldValue } from '../field-value.tsx';
import { fieldOf } from './field-of.ts';

/** Shows one field of a topic under its label, as a part of a `dl`; nothing where the topic lacks it. */
export function LabelledField({ row, name }: { readonly row: TopicRow; readonly name: string }) {
  const field = fieldOf(row, name);
  if (field === undefined) return null;
  return (
    <div>
      <dt>{field.definition.label}</dt>
      <dd>
        <FieldValue field={field} />
      </dd>
    </div>
  );
}
