import { type NameKey, toNameKey } from '../model/name-key.ts';
import type { TopicSeed } from './topic-names.ts';

/** Tells whether a name is that of a work which the course has as a topic. */
export function isWorkName(name: string, byKey: ReadonlyMap<NameKey, TopicSeed>): boolean {
  return byKey.get(toNameKey(name))?.ofType.work !== undefined;
}
