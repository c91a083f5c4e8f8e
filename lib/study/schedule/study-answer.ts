import type { Grade } from './card-memory.ts';

/** One answer: the card, when, how well it was known, and the share of cards that the student wanted to know then, by which its date was set. */
export interface StudyAnswer {
  readonly card: string;
  readonly at: number;
  readonly grade: Grade;
  readonly retention: number;
}
