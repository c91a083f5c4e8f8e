import type { TopicTypeName } from './type-name.ts';
import type { TypeLabels } from './types/type-set.ts';

/** A link to a page of the site. Addresses hold the base path. */
export interface PageLink {
  readonly title: string;
  readonly url: string;
}

/** A link to a topic, with what a list or a preview needs of it. */
export interface TopicLink extends PageLink {
  readonly type: TopicTypeName;
  readonly ofType: TypeLabels;
  readonly definition: string;
}

/** A link to a lecture. */
export interface LectureLink extends PageLink {
  readonly number?: number;
  readonly date?: string;
  readonly authors: readonly string[];
  readonly summary?: string;
}

/** How many pages of a kind link here: its label, as the number asks for. */
export interface BacklinkCount {
  readonly label: string;
  readonly count: number;
}

/** A page that links here, and the sentences it does it in. */
export interface BacklinkView extends PageLink {
  readonly kind: 'lecture' | TopicTypeName;
  readonly label: string;
  /** Plain text. */
  readonly sentences: readonly PageLink[];
}
