import type { ContentsEntry } from '../../model/page-head.ts';

/** One piece of the handbook that begins on a page of its own. */
export interface Chapter {
  /** Unique in the handbook. */
  readonly id: string;
  /** What stands before the title in the contents: a lecture's number. */
  readonly label: string;
  readonly title: string;
  /** The chapter's sections bear numbers, as its lecture's do. */
  readonly isNumbered: boolean;
  readonly sections: readonly Omit<ContentsEntry, 'depth'>[];
  readonly html: string;
}
