import { fieldKinds } from '../fields/field-kinds.ts';
import { toNameKey } from '../name-key.ts';
import type { Relation } from '../topic.ts';
import type { FieldDefinition, TopicType } from '../topic-type.ts';

/** Finds the field that shows an edge: the one that makes it, or else one of names that bears its label, so that a label heads one list. */
export function fieldOfRelation({ fields }: TopicType, { name, label }: Pick<Relation, 'name' | 'label'>): FieldDefinition | undefined {
  return (
    fields.find(({ relation }) => relation?.name === name && relation.forward === label) ??
    fields.find((field) => fieldKinds[field.kind].shape === 'names' && toNameKey(field.label) === toNameKey(label))
  );
}
