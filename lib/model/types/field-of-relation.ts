import { fieldKinds } from '../fields/field-kinds.ts';
import { toNameKey } from '../name-key.ts';
import type { Relation } from '../topic.ts';
import { endsOf, type FieldDefinition, type TopicType } from '../topic-type.ts';

/** An edge as it is seen from one of its ends, wherever it leads. */
export type SeenEdge = Omit<Relation, 'to'>;

/** Finds the field that shows an edge: the one that makes it, or else one of names that bears its label, so that a label heads one list. */
export function fieldOfRelation({ fields }: TopicType, { name, end, label }: SeenEdge): FieldDefinition | undefined {
  return (
    fields.find(({ relation }) => relation?.name === name && endsOf(relation)[0] === end) ??
    fields.find((field) => fieldKinds[field.kind].shape === 'names' && toNameKey(field.label) === toNameKey(label))
  );
}
