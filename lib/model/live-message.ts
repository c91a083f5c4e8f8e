import type { Told } from './rules.ts';

/** Where the development server tells pages what has changed, below the site's root. */
export const liveEventsPath = '/_live/events';

/** A problem as a page shows it while its note is written. */
export interface LiveProblem extends Told {
  /** The file as its author names it, and where in it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line with carets under what is meant; empty where the whole file is. */
  readonly frame: string;
  /** What the page shows for that line. */
  readonly shownAs?: ShownBlock;
}

/** A block of a note as a page shows it: its element's name and words, and the heading it stands under. */
export interface ShownBlock {
  readonly element: string;
  readonly words: string;
  /** How many blocks of the same name and words stand before it in the note. */
  readonly before: number;
  readonly heading?: string;
}

/** What the development server tells one page. */
export interface LiveMessage {
  /** The page is not the one that was sent last: fetch it again. */
  readonly isStale: boolean;
  /** The page has gone, and this one stands for the same note. */
  readonly movedTo?: string;
  /** What is wrong with the notes that the page is made from. */
  readonly problems: readonly LiveProblem[];
  /** The page shows a note as it was before its last edit. */
  readonly isHeld: boolean;
  /** How many problems other notes have. */
  readonly elsewhere: number;
}
