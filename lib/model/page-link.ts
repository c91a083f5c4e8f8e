import type { TopicTypeName } from './topic-type.ts';

/** A link to a page of the site. Addresses hold the base path. */
export interface PageLink {
  readonly title: string;
  readonly url: string;
}

/** A link to a topic, with what a list or a preview needs of it. */
export interface TopicLink extends PageLink {
  readonly type: TopicTypeName;
  readonly definition: string;
}

/** A link to a lecture. */
export interface LectureLink extends PageLink {
  readonly number?: number;
  readonly date?: string;
  readonly authors: readonly string[];
  readonly summary?: string;
}

/** How many pages of a kind link here. */
export interface BacklinkCount {
  readonly kind: 'lecture' | TopicTypeName;
  readonly count: number;
}

/** A page that links here, and the sentences it does it in. */
export interface BacklinkView extends PageLink {
  readonly kind: 'lecture' | TopicTypeName;
  /** Plain text. */
  readonly sentences: readonly PageLink[];
}
