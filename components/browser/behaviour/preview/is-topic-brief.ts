import type { TopicBrief } from '../../../../lib/model/topic-brief.ts';

/** Tells whether what a file held is a topic in brief. */
export function isTopicBrief(value: unknown): value is TopicBrief {
  if (typeof value !== 'object' || value === null) return false;
  if (!hasText(value, 'type') || !hasText(value, 'title') || !hasText(value, 'definition')) return false;
  return 'introducedIn' in value && isLecture(value.introducedIn) && 'taughtIn' in value && isLecture(value.taughtIn);
}

function isLecture(value: unknown): boolean {
  if (value === null) return true;
  return typeof value === 'object' && hasText(value, 'title') && 'number' in value && ['number', 'object'].includes(typeof value.number);
}

function hasText(value: object, key: string): boolean {
  return key in value && typeof Reflect.get(value, key) === 'string';
}
