/** Where the site keeps the list of its topics that the path and the comparison choose from, below its root. */
export const topicListPath = 'study/topics.json';

/**
 * What that file holds: every topic in teaching order, in as few letters as can be, for a course may have thousands. Lists begin with what all
 * have; a topic's slug is there where `plainSlug` does not give it.
 */
export interface TopicListFile {
  readonly types: readonly (readonly [name: string, plural: string, label: string, labelPlural: string])[];
  /** The number of its type, its title, the seconds that it takes to read, and how many places before it each topic stands that it builds on. */
  readonly topics: readonly (readonly [type: number, title: string, seconds: number, before: readonly number[], slug?: string])[];
}

/** A topic of the list, as it is used. */
export interface ListedTopic {
  readonly type: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly slug: string;
  readonly title: string;
  /** Below the site's root. */
  readonly path: string;
  readonly seconds: number;
  /** The places in the list of the topics that it builds on. */
  readonly before: readonly number[];
}

/** Gives the slug that most titles have. */
export function plainSlug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}
