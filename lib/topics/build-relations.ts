import type { Relation, Topic, TopicId } from '../model/topic.ts';
import { endsOf } from '../model/topic-type.ts';

/** Makes the edges of every topic out of all fields, in both directions; an edge that two fields make is one. */
export function buildRelations(topics: readonly Topic[]): ReadonlyMap<TopicId, readonly Relation[]> {
  const relations = new Map<TopicId, Map<string, Relation>>();
  const add = (from: TopicId, relation: Relation) => {
    const known = relations.get(from) ?? new Map<string, Relation>();
    known.set(`${relation.name} ${relation.end} ${relation.to}`, relation);
    relations.set(from, known);
  };
  for (const topic of topics) {
    for (const { definition, values } of topic.fields) {
      const edge = definition.relation;
      if (edge === undefined) continue;
      const [here, there] = endsOf(edge);
      for (const to of values.flatMap(({ names }) => names)) {
        add(topic.id, { name: edge.name, label: edge.forward, end: here, to });
        add(to, { name: edge.name, label: edge.backward, end: there, to: topic.id });
      }
    }
  }
  return new Map([...relations].map(([id, known]) => [id, [...known.values()]]));
}
