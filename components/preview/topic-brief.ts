/** What a preview shows of a topic: the file that the site keeps for it at `api/topics/<type>/<slug>.json`. */
export interface TopicBrief {
  readonly type: string;
  readonly title: string;
  readonly definition: string;
  readonly introducedIn: { readonly title: string; readonly number: number | null } | null;
}

/** Tells whether what a file held is a topic in brief. */
export function isTopicBrief(value: unknown): value is TopicBrief {
  if (typeof value !== 'object' || value === null) return false;
  return (
    hasText(value, 'type') &&
    hasText(value, 'title') &&
    hasText(value, 'definition') &&
    'introducedIn' in value &&
    isLecture(value.introducedIn)
  );
}

function isLecture(value: unknown): boolean {
  if (value === null) return true;
  return typeof value === 'object' && hasText(value, 'title') && 'number' in value && ['number', 'object'].includes(typeof value.number);
}

function hasText(value: object, key: string): boolean {
  return key in value && typeof Reflect.get(value, key) === 'string';
}
