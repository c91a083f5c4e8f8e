import type { Course } from '../model/course.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import type { RelationDefinition } from '../model/topic-type.ts';

/** Gives the topics that an edge of a field leads to from a topic, whichever end says so. */
export function relatedBy({ relations }: Course, { id }: Topic, { name, forward }: RelationDefinition): readonly TopicId[] {
  return (relations.get(id) ?? []).flatMap((relation) => (relation.name === name && relation.label === forward ? [relation.to] : []));
}
