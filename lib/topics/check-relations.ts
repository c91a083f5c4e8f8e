import { fieldKinds } from '../model/fields/field-kinds.ts';
import { toNameKey } from '../model/name-key.ts';
import { findNearest, findSurely } from '../model/nearest.ts';
import type { LabelledValues } from '../model/passage.ts';
import { type Problem, toFix } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import type { Topic } from '../model/topic.ts';
import type { FieldDefinition, TopicType } from '../model/topic-type.ts';
import type { TopicTypeName } from '../model/type-name.ts';
import type { TypeSet } from '../model/types/type-set.ts';

/**
 * Reports values that should lead to a topic and name none, where the author wrote them as a field's value. Almost a topic's name is an
 * error; what is only like one may be meant, and a product's name is rather another product's.
 */
export function checkRelations(topics: readonly Topic[], types: TypeSet): readonly Problem[] {
  const names = new Map<TopicTypeName, readonly string[]>();
  const namesOf = (type: TopicTypeName) => {
    const known = names.get(type) ?? topics.filter((topic) => topic.type === type).flatMap(({ title, aliases }) => [title, ...aliases]);
    names.set(type, known);
    return known;
  };
  return topics.flatMap((topic) =>
    topic.definedBy.passage.labelled.flatMap((labelled) => {
      const field = labelled.strict ? types.findField(topic.type, labelled.label) : undefined;
      const to = types.byName.get(field?.relation?.to ?? '');
      if (field === undefined || to === undefined) return [];
      return findUnnamed(topic, field, labelled).flatMap((text) => toProblem({ topic, labelled, text, to }, namesOf(to.name)) ?? []);
    }),
  );
}

/** Gives the values of one label that name no topic; a topic's own name leads nowhere on purpose. */
function findUnnamed(topic: Topic, field: FieldDefinition, labelled: LabelledValues): readonly string[] {
  const unnamed = new Set(
    topic.fields
      .filter(({ definition }) => definition === field)
      .flatMap(({ values }) => values.flatMap(({ text, names }) => (names.length === 0 ? [text] : []))),
  );
  const own = new Set([topic.title, ...topic.aliases].map(toNameKey));
  return fieldKinds[field.kind].split(labelled).flatMap(({ text }) => (unnamed.has(text) && !own.has(toNameKey(text)) ? [text] : []));
}

interface Unnamed {
  readonly topic: Topic;
  readonly labelled: LabelledValues;
  readonly text: string;
  readonly to: TopicType;
}

function toProblem({ topic, labelled, text, to }: Unnamed, names: readonly string[]): Problem | undefined {
  const place = { ...(labelled.valuePlace ?? labelled.place), file: topic.definedBy.note };
  const near = findSurely(text, names);
  const meant = near !== undefined && digitsOf(near) === digitsOf(text) ? near : undefined;
  const nearest = meant ?? (to.names === 'products' ? undefined : findNearest(text, names));
  if (nearest === undefined) return undefined;
  return {
    ...place,
    ...tell('unknown-topic', `Cannot find the ${to.name} "${text}"`, `Did you mean "${nearest}"?`),
    severity: meant === undefined ? 'warning' : 'error',
    ...(meant === undefined ? {} : { fix: toFix(place, text, meant) }),
  };
}

/** Products that differ by a number alone are two products. */
function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
