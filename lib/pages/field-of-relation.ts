import { toNameKey } from '../model/name-key.ts';
import type { Relation } from '../model/topic.ts';
import type { FieldDefinition, TopicTypeName } from '../model/topic-type.ts';
import { typesByName } from '../model/types/all-types.ts';

/** Finds the field that shows an edge: the one that makes it, or else one of names that bears its label, so that a label heads one list. */
export function fieldOfRelation(type: TopicTypeName, { name, label }: Relation): FieldDefinition | undefined {
  const { fields } = typesByName[type];
  return (
    fields.find(({ relation }) => relation?.name === name && relation.forward === label) ??
    fields.find((field) => field.kind === 'names' && toNameKey(field.label) === toNameKey(label))
  );
}
