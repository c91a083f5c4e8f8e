import type { DrawingView } from './index-page.ts';
import type { PageHead } from './page-head.ts';
import type { LectureLink, PageLink, TopicLink } from './page-link.ts';
import type { TopicTypeName } from './type-name.ts';

/** The first page. */
export interface HomePage {
  readonly kind: 'home';
  readonly head: PageHead;
  readonly course: { readonly title: string; readonly description: string };
  /** The first lectures in teaching order, and how many there are. */
  readonly lectures: readonly LectureLink[];
  readonly lectureCount: number;
  readonly drawings: readonly HomeDrawing[];
  readonly beginnings: readonly BeginningsView[];
  /** Those that have topics. */
  readonly types: readonly TypeCount[];
}

/** A drawing on the first page: what it is called, and what stands beside it; words with an address lead to the index of a type. */
export interface HomeDrawing {
  readonly id: string;
  readonly title: string;
  readonly note: readonly { readonly text: string; readonly url?: string }[];
  readonly drawing: DrawingView;
  /** Where a stack like it is planned. */
  readonly plan?: PageLink;
}

/** A type, and how many topics the course has of it. */
export interface TypeCount {
  readonly type: TopicTypeName;
  readonly label: string;
  readonly description: string;
  readonly count: number;
  readonly url: string;
}

/** Where readers begin, by what they are: topics of one type, in groups. */
export interface BeginningsView {
  readonly type: TopicTypeName;
  readonly note: string;
  readonly groups: readonly BeginningView[];
}

/** Where readers of one group begin: who they are, the lecture that speaks of them most, and what they deal with. */
export interface BeginningView {
  readonly group: string;
  readonly readers: readonly TopicLink[];
  readonly lecture?: LectureLink;
  readonly topics: readonly TopicLink[];
}
