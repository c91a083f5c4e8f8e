import { createEmptyCard, fsrs } from 'ts-fsrs';
import { type CardDates, datesFor } from './card-dates.ts';
import { type CardMemory, type Grade, grades } from './card-memory.ts';
import { cardToMemory, gradeToRating, memoryToCard } from './fsrs-card.ts';

/** FSRS for one share of cards that a student wants to know. */
export interface Scheduler extends CardDates {
  /** Says what a card is after an answer at a time; a card without memory is new. */
  readonly answer: (memory: CardMemory | undefined, grade: Grade, at: number) => CardMemory;
  /** Says when a card would be due after each answer. */
  readonly preview: (memory: CardMemory | undefined, at: number) => Readonly<Record<Grade, number>>;
}

/** Opens `ts-fsrs` as it comes (FSRS-6, its own weights, steps of 1 and 10 minutes), without chance: equal answers give equal dates. */
export function openScheduler(retention: number): Scheduler {
  const engine = fsrs({ request_retention: retention, enable_fuzz: false });
  const toCard = (memory: CardMemory | undefined, at: number) => (memory === undefined ? createEmptyCard(at) : memoryToCard(memory));
  /** No answer is before the last one, whatever the device's clock says. */
  const timeOf = (memory: CardMemory | undefined, at: number) => Math.max(at, (memory?.last ?? at - 1) + 1);
  const answer: Scheduler['answer'] = (memory, grade, at) => {
    const time = timeOf(memory, at);
    return cardToMemory(engine.next(toCard(memory, time), time, gradeToRating(grade)).card, time);
  };
  return {
    ...datesFor(retention),
    answer,
    preview: (memory, at) => {
      const [again = 0, hard = 0, good = 0, easy = 0] = grades.map((grade) => answer(memory, grade, at).due);
      return { again, hard, good, easy };
    },
  };
}
