import type { LabelledValues } from '../model/passage.ts';
import { toPlainWords } from '../model/plain-words.ts';
import type { TopicField } from '../model/topic.ts';
import type { TopicTypeName } from '../model/type-name.ts';
import type { TypeSet } from '../model/types/type-set.ts';

/** The fields that a topic's page shows. */
export interface ShownFields {
  readonly type: TopicTypeName;
  readonly types: TypeSet;
  readonly fields: readonly TopicField[];
}

/** Tells whether the fields of the page show every value under a label, so that it need not stand there twice. Records always do. */
export function isTold({ label, values }: Pick<LabelledValues, 'label' | 'values'>, { type, types, fields }: ShownFields): boolean {
  const definition = types.findField(type, label);
  const field = definition === undefined ? undefined : fields.find((other) => other.definition === definition);
  if (field === undefined) return false;
  const shown = field.values.map(({ text }) => ` ${toPlainWords(text)} `).join('\n');
  return values.every((value) => typeof value !== 'string' || isShown(value, shown));
}

/** A cell may list several values; each of them is shown, as it stands or by a name that is. */
function isShown(value: string, shown: string): boolean {
  return (
    value.split(/[,;]/).every((part) => shown.includes(` ${toPlainWords(part.replace(/^\s*(?:and|or)\s/i, ''))} `)) ||
    shown.includes(` ${toPlainWords(value)} `)
  );
}
