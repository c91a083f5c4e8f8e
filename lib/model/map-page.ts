import type { PageHead } from './page-head.ts';
import type { PageLink } from './page-link.ts';
import type { TopicTypeName } from './type-name.ts';

/** One topic with all that it is tied to, and below it the whole course in bands. Topics are meant by their places in the list of them. */
export interface MapPage {
  readonly kind: 'map';
  readonly head: PageHead;
  /** In the order in which the bands first show them. */
  readonly topics: readonly MapTopic[];
  /** The topic that is shown first, and what it is. */
  readonly first: number;
  readonly definition: string;
  readonly parts: readonly MapPart[];
  /** The types of the topics on it. */
  readonly types: readonly MapType[];
  /** How many topics the course has; the map shows the best connected of them. */
  readonly total: number;
}

/** A topic on the map. */
export interface MapTopic extends PageLink {
  readonly type: TopicTypeName;
  readonly ties: readonly MapTie[];
  /** How many ties lead to topics that the map has no room for. */
  readonly more: number;
}

/** What a topic is tied to in one way, and what that is called from its end. */
export interface MapTie {
  readonly label: string;
  readonly to: readonly number[];
}

/** Bands that belong together: the plates of a stack, the steps of a cycle, the lectures. */
export interface MapPart {
  readonly form: 'stack' | 'cycle' | 'lectures';
  readonly title: string;
  readonly bands: readonly MapBand[];
}

/** The topics that stand with a topic of a stack or a cycle, or in a lecture. */
export interface MapBand {
  /** What heads it; without an address where the topics in it are named by no lecture. */
  readonly head: { readonly title: string; readonly url?: string; readonly number?: number };
  /** The topic that heads it. */
  readonly topic?: number;
  readonly groups: readonly { readonly type: TopicTypeName; readonly topics: readonly number[] }[];
  /** How many more stand in it. */
  readonly more: number;
}

/** A type on a map: its labels, and how many topics of it the map shows. */
export interface MapType {
  readonly name: TopicTypeName;
  readonly label: string;
  readonly labelPlural: string;
  readonly count: number;
}
