import { type NameKey, toNameKey, toNameKeys, toWords } from '../model/name-key.ts';
import type { TopicId } from '../model/topic.ts';
import type { TopicTypeName } from '../model/type-name.ts';
import type { TopicSeed } from './topic-names.ts';

const mostWords = 6;

/** Finds the topics of one type that a field's value names: the whole value, or else each longest run of its words. */
export function findNames(text: string, type: TopicTypeName, byKey: ReadonlyMap<NameKey, TopicSeed>): readonly TopicId[] {
  for (const key of toNameKeys(text)) {
    const seed = byKey.get(key);
    if (seed?.type === type) return [seed.id];
  }
  const words = toWords(text.normalize('NFKC'));
  const found: TopicId[] = [];
  for (let start = 0; start < words.length; ) {
    const match = longestName(words.slice(start, start + mostWords), type, byKey);
    if (match !== undefined && !found.includes(match.id)) found.push(match.id);
    start += match?.length ?? 1;
  }
  return found;
}

function longestName(
  words: readonly string[],
  type: TopicTypeName,
  byKey: ReadonlyMap<NameKey, TopicSeed>,
): { id: TopicId; length: number } | undefined {
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    const seed = byKey.get(toNameKey(name));
    if (seed?.type !== type) continue;
    if (name.length <= 2 && !isName(seed, name)) continue;
    return { id: seed.id, length };
  }
  return undefined;
}

/** One or two letters are a name only with their case. */
function isName(seed: TopicSeed, name: string): boolean {
  return seed.title === name || seed.aliases.some(({ text }) => text === name);
}
