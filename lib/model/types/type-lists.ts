import { endsOf, type FieldDefinition, type RelationDefinition, type TopicType } from '../topic-type.ts';
import type { TopicTypeName } from '../type-name.ts';
import { fieldOfRelation, type SeenEdge } from './field-of-relation.ts';
import type { TypeSet } from './type-set.ts';

/** A list that topics of a type answer with: what a field of theirs says, and the topics that name them in a field. */
export interface TypeList {
  /** Its permanent name, among those of its type. */
  readonly key: string;
  readonly label: string;
  /** The type of the topics in it, where it is one of topics. */
  readonly to?: TopicTypeName;
  /** What it is called, wherever that stands in a question: "the skills of …". */
  readonly words: readonly string[];
  /** What asks for it right before the topic's name: "part of …" is what others are of this one. */
  readonly ahead: readonly string[];
}

/** Lists what topics of a type answer with, in the order of their page. */
export function listsOfType(types: TypeSet, type: TopicType): readonly TypeList[] {
  const incoming = types.all.flatMap(({ name, fields }) =>
    fields.flatMap((field) => (field.relation?.to === type.name ? [{ from: name, field, relation: field.relation }] : [])),
  );
  const own = type.fields.map((field): TypeList => {
    const shown = incoming.filter(({ relation }) => fieldOfRelation(type, seenFrom(relation)) === field);
    const to = field.relation?.to ?? shown[0]?.from;
    return {
      key: field.key,
      label: field.label,
      ...(to === undefined ? {} : { to }),
      words: phrasesOf(field, field.relation),
      ahead: shown.flatMap((edge) => sayingPhrases(edge)),
    };
  });
  const bare = incoming.filter(({ relation }) => fieldOfRelation(type, seenFrom(relation)) === undefined);
  const others = bare.map((edge): TypeList => {
    const seen = seenFrom(edge.relation);
    return { key: keyOfEdge(seen), label: seen.label, to: edge.from, words: [seen.label], ahead: sayingPhrases(edge) };
  });
  return [...own, ...others.filter(({ key }, place) => others.findIndex((other) => other.key === key) === place)];
}

/** Gives the list of a type that shows an edge of one of its topics. */
export function keyOfRelation(type: TopicType, edge: SeenEdge): string {
  return fieldOfRelation(type, edge)?.key ?? keyOfEdge(edge);
}

function keyOfEdge({ name, end }: SeenEdge): string {
  return `${name} ${end}`;
}

function seenFrom(relation: RelationDefinition): SeenEdge {
  return { name: relation.name, label: relation.backward, end: endsOf(relation)[1] };
}

function phrasesOf({ key, label, synonyms }: FieldDefinition, relation: RelationDefinition | undefined): readonly string[] {
  return [...new Set([label, key, ...synonyms, ...(relation === undefined ? [] : [relation.forward])])];
}

/** What others say of a topic in a field of theirs: names of the field that are said of it, as "part of" and not as "layer". */
function sayingPhrases({ field, relation }: { readonly field: FieldDefinition; readonly relation: RelationDefinition }): readonly string[] {
  return [relation.forward, ...field.synonyms.filter((synonym) => synonym.includes(' '))];
}
