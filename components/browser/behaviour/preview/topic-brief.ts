/** What a preview shows of a topic: the file that the site keeps for it at `api/topics/<type>/<slug>.json`. */
export interface TopicBrief {
  readonly type: string;
  readonly title: string;
  readonly definition: string;
  /** The first lecture that defines it or gives it a section of its own. */
  readonly taughtIn: BriefLecture | null;
  /** The first lecture that names it. */
  readonly introducedIn: BriefLecture | null;
}

/** A lecture, as a preview names it. */
export interface BriefLecture {
  readonly title: string;
  readonly number: number | null;
}

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
