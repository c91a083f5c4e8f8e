/** How well a student knew an answer. */
export type Grade = 'again' | 'hard' | 'good' | 'easy';

/** The grades, worst first: keys 1 to 4. */
export const grades: readonly Grade[] = ['again', 'hard', 'good', 'easy'];

/** How far a card has come: its first steps, known for a while, or forgotten and in its steps again. */
export type Stage = 'learning' | 'review' | 'relearning';

/** What FSRS knows of a card that was answered, as plain data. Times are milliseconds since 1970. */
export interface CardMemory {
  readonly stage: Stage;
  readonly due: number;
  /** When it was answered last. */
  readonly last: number;
  /** Days until it is known with a probability of 90 %. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  readonly interval: number;
  readonly step: number;
  readonly answers: number;
  readonly lapses: number;
}
