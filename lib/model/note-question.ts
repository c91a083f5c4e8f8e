import type { Place } from './problem.ts';
import type { ProsePiece } from './prose.ts';

/**
 * A question that an author wrote into a note. Its words are no part of the note's prose, where topics are named, quoted and searched: an
 * answer that is wrong would be a statement there. No piece of them is a mention.
 */
export interface NoteQuestion {
  /** The id on the note's page that leads to it. */
  readonly anchor: string;
  /** The question itself: its first paragraph, and what else it shows. */
  readonly asked: readonly ProsePiece[];
  readonly shown: readonly ProsePiece[];
  /** What is chosen from; none where the answer is written. */
  readonly answers: readonly NoteAnswer[];
  /** What may be written, the first the best; none where one is chosen. */
  readonly accepted: readonly string[];
  readonly why: readonly ProsePiece[];
  readonly place: Place;
}

/** One answer of a question, and what is said of it once it was given. */
export interface NoteAnswer {
  readonly isRight: boolean;
  readonly words: readonly ProsePiece[];
  readonly note: readonly ProsePiece[];
}
