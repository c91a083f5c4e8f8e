import { type NameKey, toNameKey } from '../model/name-key.ts';
import type { TopicTypeName } from '../model/topic-type.ts';
import { typesByName } from '../model/types/all-types.ts';
import type { TopicSeed } from './topic-names.ts';

/** Tells whether topics of a type are works: they have authors. */
export function isWorkType(type: TopicTypeName): boolean {
  return typesByName[type].fields.some(({ key }) => key === 'authors');
}

/** Tells whether a name is that of a work which the course has as a topic. */
export function isWorkName(name: string, byKey: ReadonlyMap<NameKey, TopicSeed>): boolean {
  const seed = byKey.get(toNameKey(name));
  return seed !== undefined && isWorkType(seed.type);
}
