import type { ContentsEntry, PageHead } from './page-head.ts';
import type { BacklinkView, LectureLink, PageLink, TopicLink } from './page-link.ts';

/** A lecture's page. */
export interface LecturePage {
  readonly kind: 'lecture';
  readonly head: PageHead;
  readonly lecture: LectureLink;
  readonly subtitle?: string;
  readonly source?: string;
  readonly html: string;
  readonly contents: readonly ContentsEntry[];
  /** Whether sections get numbers: where the author gave none, and none is skipped. */
  readonly isNumbered: boolean;
  /** Topics that this lecture is the first to teach, and all that it speaks of. */
  readonly introduces: readonly TopicLink[];
  readonly covers: readonly TopicLink[];
  readonly readings: readonly PageLink[];
  readonly previous?: LectureLink;
  readonly next?: LectureLink;
  readonly backlinks: readonly BacklinkView[];
  readonly moreBacklinks: number;
}

/** The list of lectures, in teaching order. */
export interface LecturesPage {
  readonly kind: 'lectures';
  readonly head: PageHead;
  readonly lectures: readonly { readonly lecture: LectureLink; readonly introduces: readonly TopicLink[] }[];
}
