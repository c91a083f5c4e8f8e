import { findNearest } from '../../../../lib/model/nearest.ts';
import type { MappedTopic } from './read-map.ts';

/** Finds the topic that somebody means who types this: its name, else how a name begins, else what stands in one, else what one is nearest to. */
export function findTopic(typed: string, topics: readonly MappedTopic[]): MappedTopic | undefined {
  const sought = typed.trim().toLowerCase();
  if (sought === '') return undefined;
  const find = (isMeant: (name: string) => boolean) => topics.find(({ title }) => isMeant(title.toLowerCase()));
  const named = find((name) => name === sought) ?? find((name) => name.startsWith(sought)) ?? find((name) => name.includes(sought));
  if (named !== undefined) return named;
  const nearest = findNearest(
    sought,
    topics.map(({ title }) => title),
  );
  return topics.find(({ title }) => title === nearest);
}
