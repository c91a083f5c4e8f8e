import type { TopicId } from '../model/topic.ts';
import type { SiteContext } from './site-context.ts';

/** What ties a topic to another, and what that is called from its end. */
export interface Tie {
  readonly label: string;
  readonly to: TopicId;
}

/**
 * Lists what ties each topic to others: all its relations; and where one of two has none at all, that its definition names the other. So
 * words tie what no field does, and nothing else.
 */
export function tieTopics({ course, mentions }: Pick<SiteContext, 'course' | 'mentions'>): ReadonlyMap<TopicId, readonly Tie[]> {
  const isAlone = (id: TopicId) => !course.relations.has(id);
  return new Map(
    course.topics.map(({ id }) => {
      const named = (label: string, others: ReadonlySet<TopicId> = new Set()) =>
        [...others].filter((to) => isAlone(id) || isAlone(to)).map((to) => ({ label, to }));
      const relations = (course.relations.get(id) ?? []).filter(({ to }) => to !== id).map(({ label, to }) => ({ label, to }));
      return [id, [...relations, ...named('Mentions', mentions.speaksOf.get(id)), ...named('Mentioned by', mentions.spokenOfBy.get(id))]];
    }),
  );
}
