import { fieldKinds } from '../../model/fields/field-kinds.ts';
import type { FieldValue, Relation, Topic, TopicId } from '../../model/topic.ts';
import {
  type EdgeEnd,
  endsOf,
  type FieldCard,
  type FieldDefinition,
  type RelationDefinition,
  type TopicType,
} from '../../model/topic-type.ts';
import type { TypeSet } from '../../model/types/type-set.ts';

/** Something that a topic answers with: what a field of its own says, or the topics that name it in a field of theirs. */
export interface TopicList {
  /** The field's key, or, where the topic's type has no field for the edge, the edge's name and end. */
  readonly key: string;
  /** The field that is asked for: the topic's own, or the others'. */
  readonly field: FieldDefinition;
  readonly card: FieldCard | undefined;
  /** Asked from the end that has no field. */
  readonly isBack: boolean;
  /** What the edge is called from here, and the type that it leads to. */
  readonly edge?: { readonly label: string; readonly to: TopicType | undefined };
  /** What stands at the other end, those that the topic's own field says first. */
  readonly values: readonly FieldValue[];
  readonly others: readonly TopicId[];
}

/** Gives what a topic answers with, field by field, and then what only other topics say of it. An edge is in the list of the field that makes it. */
export function listTopic(types: TypeSet, topic: Topic, relations: readonly Relation[]): readonly TopicList[] {
  const { ofType } = topic;
  const own = ofType.fields.map((field): TopicList => {
    const values = topic.fields.find(({ definition }) => definition.key === field.key)?.values ?? [];
    const named = new Set(values.flatMap(({ names }) => names));
    const { relation } = field;
    const edges =
      relation === undefined ? [] : relations.filter((edge) => isAt(edge, relation.name, endsOf(relation)[0]) && !named.has(edge.to));
    const edge = relation === undefined ? {} : { edge: { label: relation.forward, to: types.byName.get(relation.to) } };
    return { key: field.key, field, card: field.card, isBack: false, ...edge, values, others: distinct(edges) };
  });
  return [...own, ...listBare(types, ofType, relations)].filter(({ values, others }) => values.length + others.length > 0);
}

/** Edges that no field of the type makes or reads. */
function listBare(types: TypeSet, ofType: TopicType, relations: readonly Relation[]): readonly TopicList[] {
  return types.all.flatMap((from) =>
    from.fields.flatMap((field): readonly TopicList[] => {
      const { relation } = field;
      if (relation?.to !== ofType.name) return [];
      const [, end] = endsOf(relation);
      if (ofType.fields.some((own) => own.relation !== undefined && makes(own.relation, relation.name, end))) return [];
      const edges = relations.filter((edge) => isAt(edge, relation.name, end));
      const key = `${relation.name} ${end}`;
      return [
        { key, field, card: field.card, isBack: true, edge: { label: relation.backward, to: from }, values: [], others: distinct(edges) },
      ];
    }),
  );
}

function isAt(edge: Relation, name: string, end: EdgeEnd): boolean {
  return edge.name === name && edge.end === end;
}

function makes(relation: RelationDefinition, name: string, end: EdgeEnd): boolean {
  return relation.name === name && endsOf(relation)[0] === end;
}

function distinct(edges: readonly Relation[]): readonly TopicId[] {
  return [...new Set(edges.map(({ to }) => to))];
}

/** Tells whether cards ask for a field: for lists, criteria and edges, unless it says that they do not, and for anything else where it says how. */
export function isAsked({ field, card, isBack, edge }: TopicList): boolean {
  if (card?.isUnasked) return false;
  // What comes before is known with what comes next.
  if (isBack) return card?.back !== undefined || (card === undefined && edge?.to?.name !== field.relation?.to);
  const { kind, relation } = field;
  return card?.asks !== undefined || relation !== undefined || fieldKinds[kind].shape === 'records' || kind === 'list';
}
