import type { PageHead } from './page-head.ts';
import type { TopicLink } from './page-link.ts';

/** The page that shows the way to a topic: which one, its address says. */
export interface PathPage {
  readonly kind: 'path';
  readonly head: PageHead;
  /** How many topics there are to go to. */
  readonly total: number;
}

/** The page that sets two topics of a type side by side: which two, its address says. */
export interface ComparePage {
  readonly kind: 'compare';
  readonly head: PageHead;
  readonly total: number;
}

/** What a topic builds on, as its page says it. */
export interface BeforeView {
  /** In the order in which they are taught. */
  readonly topics: readonly TopicLink[];
  /** How many topics the whole way has, itself the last, and how long they take to read. */
  readonly steps: number;
  readonly minutes: number;
  readonly pathUrl: string;
}
