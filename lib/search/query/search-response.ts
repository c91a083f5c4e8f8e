import type { MissingFile } from '../files/index-reader.ts';
import type { PageKind } from '../search-record.ts';

/** What a reader asks for beside the words. */
export interface SearchOptions {
  /** The query is still being typed: its last word also finds what begins with it. */
  readonly isTyping?: boolean;
  /** Only pages of these kinds, as chosen beside the query; none asks for all. */
  readonly kinds?: readonly PageKind[];
  /** How many pages to show, 10 unless told, and how many of the best to leave out before them. */
  readonly limit?: number;
  readonly offset?: number;
  /** How many sections of a page to show, 3 unless told. */
  readonly sectionsPerPage?: number;
}

/** The answer to a query. Plain data: it goes through a worker's messages as it is. */
export interface SearchResponse {
  readonly query: string;
  /** Best first. */
  readonly results: readonly PageResult[];
  /** How many pages answer well; the others only have some of the words. */
  readonly likely: number;
  /** How many pages there are in all, and how many of each kind whichever kinds are chosen, most first. */
  readonly total: number;
  readonly facets: readonly KindCount[];
  /** Where nothing is found: pages whose names look like what was asked for. Empty otherwise. */
  readonly near: readonly PageResult[];
  /** What answers the query by itself, where something does. */
  readonly answer?: Answer;
  /** What the query was taken for, where a word of it was corrected. */
  readonly correction?: string;
  /** The words that were found, folded, as they stand in the course: what to mark on the page that a result leads to. */
  readonly marks: readonly string[];
  /** Files that could not be read: what they hold is not in the answer. Asking again tries again. */
  readonly incomplete: readonly MissingFile[];
}

/** What answers a query by itself: what a topic is, one of its lists by its key, or two topics side by side. */
export type Answer =
  | { readonly kind: 'definition'; readonly topic: AnswerTopic }
  | { readonly kind: 'list'; readonly topic: AnswerTopic; readonly list: string }
  | { readonly kind: 'comparison'; readonly topics: readonly [AnswerTopic, AnswerTopic] };

/** A topic that a query asks for. */
export interface AnswerTopic {
  /** Below the site's root, without the base path. */
  readonly path: string;
  readonly kind: PageKind;
  readonly title: string;
}

/** One page that answers a query. */
export interface PageResult {
  /** Below the site's root, without the base path. */
  readonly path: string;
  readonly kind: PageKind;
  readonly lectures: readonly number[];
  readonly title: readonly TextPart[];
  readonly score: number;
  /** Best first; how many of the page's sections were found in all. */
  readonly sections: readonly SectionResult[];
  readonly sectionCount: number;
}

/** One section of a page that answers a query. */
export interface SectionResult {
  readonly heading: readonly TextPart[];
  /** The id that leads to it; empty for the page itself. */
  readonly anchor: string;
  readonly excerpt: readonly TextPart[];
  readonly score: number;
}

/** A stretch of plain text, to be shown as text: what escapes it is what shows it. */
export interface TextPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** How many pages of one kind answer a query. */
export interface KindCount {
  readonly kind: PageKind;
  readonly count: number;
}
