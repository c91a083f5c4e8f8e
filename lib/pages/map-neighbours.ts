import type { Course } from '../model/course.ts';
import type { TopicId } from '../model/topic.ts';
import type { SiteContext } from './site-context.ts';

/** Neighbours that are tied to a topic in one way. */
interface NeighbourGroup {
  readonly label: string;
  readonly topics: readonly TopicId[];
}

/** What a topic's map shows of its neighbours, and how many it leaves out. */
interface Neighbours {
  readonly groups: readonly NeighbourGroup[];
  readonly more: number;
}

/** As many as can be read on a phone without turning the page. */
const mostNeighbours = 12;

/**
 * Chooses a topic's neighbours. Relations come before mentions; of each kind in turn the best connected topic is taken, so that no
 * kind crowds out another; a topic stands under the first thing that ties it. Groups keep the order of their kinds.
 */
export function chooseNeighbours({ course, mentions }: Pick<SiteContext, 'course' | 'mentions'>, id: TopicId): Neighbours {
  const seen = new Set<TopicId>([id]);
  const takeNew = (ids: Iterable<TopicId>) => [...ids].filter((other) => !seen.has(other) && seen.add(other));
  const related = new Map<string, TopicId[]>();
  for (const { label, to } of course.relations.get(id) ?? []) related.set(label, [...(related.get(label) ?? []), to]);
  const byKind = [...related].map(([label, ids]) => ({ label, topics: takeNew(ids) }));
  const byWord = [
    { label: 'Mentions', topics: takeNew(mentions.speaksOf.get(id) ?? []) },
    { label: 'Mentioned by', topics: takeNew(mentions.spokenOfBy.get(id) ?? []) },
  ];
  const kinds = [...byKind, ...byWord].map(({ label, topics }) => ({ label, topics: sortByTies(course, topics) }));
  const chosen = new Set(
    [...takeInTurn(kinds.slice(0, byKind.length)), ...takeInTurn(kinds.slice(byKind.length))].slice(0, mostNeighbours),
  );
  return {
    groups: kinds
      .map(({ label, topics }) => ({ label, topics: topics.filter((other) => chosen.has(other)) }))
      .filter(({ topics }) => topics.length > 0),
    more: seen.size - 1 - chosen.size,
  };
}

function takeInTurn(kinds: readonly NeighbourGroup[]): readonly TopicId[] {
  const turns = Math.min(mostNeighbours, Math.max(0, ...kinds.map(({ topics }) => topics.length)));
  return Array.from({ length: turns }, (_, turn) => kinds.flatMap(({ topics }) => topics[turn] ?? [])).flat();
}

/** The best connected first; equals by name, so that two builds agree. */
function sortByTies({ relations }: Course, ids: readonly TopicId[]): readonly TopicId[] {
  const count = (id: TopicId) => relations.get(id)?.length ?? 0;
  return [...ids].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}
