import { fieldKinds, type RawValue } from '../model/fields/field-kinds.ts';
import { type NameKey, toNameKey } from '../model/name-key.ts';
import { findNearest, findSurely } from '../model/nearest.ts';
import type { LabelledValues } from '../model/passage.ts';
import { type Problem, toFix } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import type { FieldValue, TopicField, TopicPassage } from '../model/topic.ts';
import type { FieldDefinition } from '../model/topic-type.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { findNames } from './find-names.ts';
import { unknownField } from './heading-attributes.ts';
import type { TopicSeed } from './topic-names.ts';

/** A topic's fields, and what is wrong with them. */
interface BuiltFields {
  readonly fields: readonly TopicField[];
  readonly problems: readonly Problem[];
}

/** Reads a topic's fields from all its passages, the defining one first. One value is enough for a field that holds one. */
export function buildFields(
  seed: TopicSeed,
  passages: readonly Pick<TopicPassage, 'note' | 'passage'>[],
  { byKey, types }: { readonly byKey: ReadonlyMap<NameKey, TopicSeed>; readonly types: TypeSet },
): BuiltFields {
  const problems: Problem[] = [];
  const values = new Map<FieldDefinition, FieldValue[]>();
  for (const { note, passage } of passages) {
    for (const labelled of passage.labelled) {
      const field = types.findField(seed.type, labelled.label);
      if (field === undefined) {
        if (labelled.strict && passage === seed.passage)
          problems.push({ ...unknownField(labelled.label, seed.ofType, labelled.place), file: note });
        continue;
      }
      const known = values.get(field) ?? [];
      values.set(field, known);
      const { holdsOne, split } = fieldKinds[field.kind];
      if (holdsOne && known.length > 0) continue;
      const raws = split(labelled);
      for (const raw of holdsOne ? raws.slice(0, 1) : raws) {
        const checked = checkValue(field, raw, labelled);
        if (checked.problem !== undefined && passage === seed.passage) problems.push({ ...checked.problem, file: note });
        if (checked.text === undefined || known.some((other) => toNameKey(other.text) === toNameKey(raw.text))) continue;
        const names = field.relation === undefined ? [] : findNames(raw.text, field.relation.to, byKey).filter((id) => id !== seed.id);
        const isNamed = names.length > 0 && names.every((id) => known.some((other) => other.names.includes(id)));
        if (isNamed) continue;
        known.push({ text: checked.text, names, note, ...(raw.criterion === undefined ? {} : { criterion: raw.criterion }) });
      }
    }
  }
  const fields = seed.ofType.fields.flatMap((definition) => {
    const found = values.get(definition) ?? [];
    return found.length === 0 ? [] : [{ definition, values: found }];
  });
  return { fields, problems };
}

type Checked = { readonly text?: string; readonly problem?: Omit<Problem, 'file'> };

/** Holds a value against its field: its kind, its choices. */
function checkValue(field: FieldDefinition, { text }: RawValue, { place: labelPlace, valuePlace, strict }: LabelledValues): Checked {
  const place = valuePlace ?? labelPlace;
  const { mend, isLoose } = fieldKinds[field.kind];
  const instead = mend?.(text);
  if (instead !== undefined) return isLoose && !strict ? {} : { problem: wrongValue(field, text, { place, hint: instead }) };
  if (field.choices === undefined) return { text };
  const choice = field.choices.find((known) => toNameKey(known) === toNameKey(text));
  if (choice !== undefined) return { text: choice };
  const nearest = findNearest(text, field.choices);
  const hint = nearest === undefined ? `Write one of: ${field.choices.join(', ')}.` : `Did you mean "${nearest}"?`;
  if (!strict) return { text };
  const meant = findSurely(text, field.choices);
  const problem = wrongValue(field, text, { place, hint });
  return { text, problem: meant === undefined ? problem : { ...problem, fix: toFix(place, text, meant) } };
}

function wrongValue(
  field: FieldDefinition,
  text: string,
  { place, hint }: { place: LabelledValues['place']; hint: string },
): Omit<Problem, 'file'> {
  return { ...place, ...tell('field-value', `Cannot use "${text}" as ${field.label.toLowerCase()}`, hint) };
}
