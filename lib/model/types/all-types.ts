import { toNameKey } from '../name-key.ts';
import type { FieldDefinition, TopicType, TopicTypeName } from '../topic-type.ts';
import { component } from './component.ts';
import { concept } from './concept.ts';
import { decision } from './decision.ts';
import { layer } from './layer.ts';
import { phase } from './phase.ts';
import { reading } from './reading.ts';
import { role } from './role.ts';
import { tool } from './tool.ts';

/** Every type by its name. */
export const typesByName: Readonly<Record<TopicTypeName, TopicType>> = { role, layer, component, tool, decision, phase, concept, reading };

/** Every type, in the order in which the site lists them. */
export const allTypes: readonly TopicType[] = Object.values(typesByName);

/** Finds the type that a word names: its name, plural or label, in any case. */
export function findType(word: string): TopicType | undefined {
  const key = toNameKey(word);
  return allTypes.find((type) => toNameKey(type.name) === key);
}

/** Finds the type whose plural a class bears (`.roles`). */
export function findTypeByPlural(word: string): TopicType | undefined {
  return allTypes.find((type) => type.plural === word.toLowerCase());
}

/** Finds a type's field by its key, label or one of its synonyms. */
export function findField(type: TopicType, word: string): FieldDefinition | undefined {
  return fieldsByKey.get(type.name)?.get(toNameKey(word));
}

/** Tells whether a word names a field of any type: what a note's lead-ins are kept for before its topics are known. */
export function isFieldName(word: string): boolean {
  return fieldNames.has(toNameKey(word));
}

const fieldsByKey: ReadonlyMap<TopicTypeName, ReadonlyMap<string, FieldDefinition>> = new Map(
  allTypes.map((type) => [type.name, fieldNamesOf(type)]),
);

const fieldNames: ReadonlySet<string> = new Set([...fieldsByKey.values()].flatMap((names) => [...names.keys()]));

function fieldNamesOf(type: TopicType): ReadonlyMap<string, FieldDefinition> {
  const names = new Map<string, FieldDefinition>();
  for (const field of type.fields) for (const synonym of field.synonyms) names.set(toNameKey(synonym), field);
  for (const field of type.fields) for (const name of [field.label, field.key]) names.set(toNameKey(name), field);
  return names;
}
