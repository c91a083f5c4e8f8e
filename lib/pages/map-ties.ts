import { firstMention } from '../links/first-mention.ts';
import type { Course } from '../model/course.ts';
import type { TopicId } from '../model/topic.ts';

/** Which topics each topic speaks of in the passage that defines it, links and mentions alike. */
export type Mentions = ReadonlyMap<TopicId, ReadonlySet<TopicId>>;

/** Gathers what every topic's own passage speaks of, and the same turned round. */
export function gatherMentions(course: Course): { readonly speaksOf: Mentions; readonly spokenOfBy: Mentions } {
  const speaksOf = new Map<TopicId, Set<TopicId>>();
  const spokenOfBy = new Map<TopicId, Set<TopicId>>();
  for (const topic of course.topics) {
    for (const other of ownMentions(course, topic.id)) {
      if (other === topic.id) continue;
      addTo(speaksOf, topic.id, other);
      addTo(spokenOfBy, other, topic.id);
    }
  }
  return { speaksOf, spokenOfBy };
}

function ownMentions({ topicsById, linked, notes }: Course, id: TopicId): readonly TopicId[] {
  const definedBy = topicsById.get(id)?.definedBy;
  const links = definedBy === undefined ? undefined : linked.get(definedBy.note);
  const prose = definedBy === undefined ? undefined : notes.get(definedBy.note)?.prose;
  if (definedBy === undefined || links === undefined || prose === undefined) return [];
  return definedBy.passage.parts.flatMap(({ start, end }) => {
    const mentioned = links.mentions
      .slice(firstMention(links.mentions, start), firstMention(links.mentions, end))
      .map(({ topic }) => topic);
    const targets = prose.slice(start, end).flatMap((piece) => {
      const target = typeof piece !== 'string' && piece.kind === 'link' ? links.targets[piece.link] : undefined;
      return target?.kind === 'page' && target.topic !== undefined ? [target.topic] : [];
    });
    return [...mentioned, ...targets];
  });
}

function addTo(sets: Map<TopicId, Set<TopicId>>, key: TopicId, value: TopicId): void {
  const known = sets.get(key) ?? new Set<TopicId>();
  sets.set(key, known.add(value));
}
