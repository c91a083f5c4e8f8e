import { type NameKey, toNameKey } from '../name-key.ts';
import type { FieldDefinition, TopicType } from '../topic-type.ts';
import type { TopicTypeName } from '../type-name.ts';

/** What lists of topics say of a type, and its place among the types of its course. */
export interface TypeLabels {
  readonly label: string;
  readonly labelPlural: string;
  readonly place: number;
}

/** The types of one course, in the order in which its site lists them, and what finds one by a word. */
export interface TypeSet {
  readonly all: readonly TopicType[];
  readonly byName: ReadonlyMap<TopicTypeName, TopicType>;
  readonly labels: ReadonlyMap<TopicTypeName, TypeLabels>;
  /** Finds the type that a word names: its name or label, singular or plural, in any case. */
  readonly find: (word: string) => TopicType | undefined;
  /** Finds the type whose plural a class bears (`.roles`). */
  readonly findByPlural: (word: string) => TopicType | undefined;
  /** Finds a type's field by its key, label or one of its synonyms. */
  readonly findField: (type: TopicTypeName, word: string) => FieldDefinition | undefined;
  /** Tells whether a word names a field of any type: what a note's lead-ins are kept for before its topics are known. */
  readonly isFieldName: (word: string) => boolean;
}

/** Puts types together to those of a course. A field whose edge would lead to a type that the course has not keeps its values and makes no edge. */
export function makeTypeSet(declared: readonly TopicType[]): TypeSet {
  const names = new Set(declared.map(({ name }) => name));
  const all = declared.map((type) => (type.fields.some((field) => leadsOut(field, names)) ? withoutEdges(type, names) : type));
  const byWord = new Map(
    all.toReversed().flatMap((type) => [type.labelPlural, type.label, type.name].map((word) => [toNameKey(word), type])),
  );
  const byPlural = new Map(all.map((type) => [type.plural, type]));
  const fields = new Map(all.map((type) => [type.name, fieldNamesOf(type)]));
  const fieldNames = new Set([...fields.values()].flatMap((keys) => [...keys.keys()]));
  return {
    all,
    byName: new Map(all.map((type) => [type.name, type])),
    labels: new Map(all.map(({ name, label, labelPlural }, place) => [name, { label, labelPlural, place }])),
    find: (word) => byWord.get(toNameKey(word)),
    findByPlural: (word) => byPlural.get(word.toLowerCase()),
    findField: (type, word) => fields.get(type)?.get(toNameKey(word)),
    isFieldName: (word) => fieldNames.has(toNameKey(word)),
  };
}

function leadsOut({ relation }: FieldDefinition, names: ReadonlySet<TopicTypeName>): boolean {
  return relation !== undefined && !names.has(relation.to);
}

function withoutEdges(type: TopicType, names: ReadonlySet<TopicTypeName>): TopicType {
  const fields = type.fields.map((field) => {
    const { relation: _, ...others } = field;
    return leadsOut(field, names) ? others : field;
  });
  return { ...type, fields };
}

/** A field's own key and label come before another's synonyms. */
function fieldNamesOf({ fields }: TopicType): ReadonlyMap<NameKey, FieldDefinition> {
  const names = new Map<NameKey, FieldDefinition>();
  for (const field of fields) for (const synonym of field.synonyms) names.set(toNameKey(synonym), field);
  for (const field of fields) for (const name of [field.label, field.key]) names.set(toNameKey(name), field);
  return names;
}
