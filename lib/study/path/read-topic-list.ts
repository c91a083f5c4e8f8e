import { type ListedTopic, plainSlug } from '../../model/study/topic-list.ts';

/** Reads the list of topics out of what its file held; what is not as it should be is left out. Places stay as they are. */
export function readTopicList(value: unknown): readonly ListedTopic[] {
  if (typeof value !== 'object' || value === null || !('types' in value) || !('topics' in value)) return [];
  const types = toList(value.types).map((type) => toList(type).map(String));
  return toList(value.topics).map((line, place) => {
    const [number, title, seconds, before, slug] = toList(line);
    const [name = '', plural = '', label = '', labelPlural = ''] = types[Number(number)] ?? [];
    const words = String(title);
    const step = typeof slug === 'string' ? slug : plainSlug(words);
    return {
      type: name,
      label,
      labelPlural,
      title: words,
      slug: step,
      path: `/${plural}/${step}/`,
      seconds: Number(seconds) || 0,
      before: toList(before)
        .map((offset) => place - Number(offset))
        .filter((other) => Number.isInteger(other) && other >= 0),
    };
  });
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
