import type { CheckView } from './check-view.ts';
import type { IndexPart } from './index-page.ts';
import type { ContentsEntry, PageHead } from './page-head.ts';
import type { BacklinkCount, BacklinkView, LectureLink, PageLink, TopicLink } from './page-link.ts';

/** A lecture's page. */
export interface LecturePage {
  readonly kind: 'lecture';
  readonly head: PageHead;
  readonly lecture: LectureLink;
  readonly subtitle?: string;
  readonly source?: string;
  /** Safe HTML, words in a line each: what the author wants students to be able to do after it. */
  readonly objectives: readonly string[];
  readonly html: string;
  readonly check?: CheckView;
  readonly contents: readonly ContentsEntry[];
  /** Whether sections get numbers: where the author gave none, and none is skipped. */
  readonly isNumbered: boolean;
  /** Topics that this lecture teaches, or names where none teaches them; those of lectures before; those that a later one teaches; all of them. */
  readonly introduces: readonly TopicLink[];
  readonly knows: readonly TopicLink[];
  readonly foretells: readonly TopicLink[];
  readonly covers: readonly TopicLink[];
  readonly readings: readonly PageLink[];
  /** Where the cards of the topics that it teaches are studied; absent where it teaches none. */
  readonly studyUrl?: string;
  readonly previous?: LectureLink;
  readonly next?: LectureLink;
  /** The best sentences first, and how many pages of each kind there are, those left out among them. */
  readonly backlinks: readonly BacklinkView[];
  readonly backlinkCounts: readonly BacklinkCount[];
  readonly moreBacklinks: number;
}

/** The list of lectures in teaching order, or one part of it. */
export interface LecturesPage {
  readonly kind: 'lectures';
  readonly head: PageHead;
  readonly lectures: readonly { readonly lecture: LectureLink; readonly introduces: readonly TopicLink[] }[];
  /** The pages that a long list is cut into; empty where one holds it. */
  readonly parts: readonly IndexPart[];
}
