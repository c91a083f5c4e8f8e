import type { LayerView, PhaseView } from './index-page.ts';
import type { PageHead } from './page-head.ts';
import type { LectureLink, TopicLink } from './page-link.ts';
import type { TopicTypeName } from './topic-type.ts';

/** The first page. */
export interface HomePage {
  readonly kind: 'home';
  readonly head: PageHead;
  readonly course: { readonly title: string; readonly description: string };
  /** The first lectures in teaching order, and how many there are. */
  readonly lectures: readonly LectureLink[];
  readonly lectureCount: number;
  /** The highest layer first. */
  readonly layers: readonly LayerView[];
  readonly phases: readonly PhaseView[];
  readonly beginnings: readonly BeginningView[];
  readonly types: readonly { readonly type: TopicTypeName; readonly count: number; readonly url: string }[];
}

/** Where readers of one kind begin: the roles they have, the lecture that speaks of them most, and what these roles deal with. */
export interface BeginningView {
  readonly group: string;
  readonly roles: readonly TopicLink[];
  readonly lecture?: LectureLink;
  readonly topics: readonly TopicLink[];
}
