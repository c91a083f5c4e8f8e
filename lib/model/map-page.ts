import type { PageHead } from './page-head.ts';
import type { PageLink } from './page-link.ts';
import type { TopicTypeName } from './type-name.ts';

/** All topics and what ties them, laid out. Measures are in the map's own units. */
export interface MapPage {
  readonly kind: 'map';
  readonly head: PageHead;
  readonly width: number;
  readonly height: number;
  /** In reading order: by type, then title. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** The types of the topics on it. */
  readonly types: readonly MapType[];
  /** How many topics the course has; the map shows the best connected of them. */
  readonly total: number;
}

/** A topic on a map. */
export interface MapTopic extends PageLink {
  readonly type: TopicTypeName;
}

/** A type on a map: its label for many, how many topics of it the map shows, and their sign. */
export interface MapType {
  readonly name: TopicTypeName;
  readonly label: string;
  readonly count: number;
  readonly glyph: string;
}

/** A topic's place: where its sign stands. Its name begins at its right. */
export interface MapNode extends MapTopic {
  readonly x: number;
  readonly y: number;
}

/** What ties two topics, by their places in the list of nodes. */
export interface MapEdge {
  readonly from: number;
  readonly to: number;
  /** What the tie is called from its start and from its end; empty where one only speaks of the other. */
  readonly label: string;
  readonly back: string;
}
