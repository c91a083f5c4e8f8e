import type { PageLink } from './page-link.ts';

/** What a reader checks with what they know, at the end of a page. */
export interface CheckView {
  /** The questions that the author asks in the text, by where they stand. */
  readonly inText: readonly PageLink[];
  /** Safe HTML: questions that are made from the course. */
  readonly made: readonly string[];
}
