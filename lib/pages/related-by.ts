import type { Course } from '../model/course.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { endsOf, type RelationDefinition } from '../model/topic-type.ts';

/** Gives the topics that an edge of a field leads to from a topic, whichever end says so. */
export function relatedBy({ relations }: Course, { id }: Topic, edge: RelationDefinition): readonly TopicId[] {
  const [here] = endsOf(edge);
  return (relations.get(id) ?? []).flatMap(({ name, end, to }) => (name === edge.name && end === here ? [to] : []));
}
