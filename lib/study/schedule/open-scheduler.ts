import { createEmptyCard, fsrs } from 'ts-fsrs';
import { type CardMemory, cardToMemory, type Grade, grades, gradeToRating, memoryToCard } from './card-memory.ts';

/** FSRS for one share of cards that a student wants to know. */
export interface Scheduler {
  readonly retention: number;
  /** Says what a card is after an answer at a time; a card without memory is new. */
  readonly answer: (memory: CardMemory | undefined, grade: Grade, at: number) => CardMemory;
  /** Says when a card would be due after each answer. */
  readonly preview: (memory: CardMemory | undefined, at: number) => Readonly<Record<Grade, number>>;
  /** The probability, 0 to 1, that a card is known at a time, if it is not answered until then. */
  readonly recall: (memory: CardMemory, at: number) => number;
  /** When a card is due with this share, which may be another than the one it was answered with. */
  readonly due: (memory: CardMemory) => number;
}

const msOfDay = 86_400_000;

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
    retention,
    answer,
    preview: (memory, at) => {
      const [again = 0, hard = 0, good = 0, easy = 0] = grades.map((grade) => answer(memory, grade, at).due);
      return { again, hard, good, easy };
    },
    recall: (memory, at) => engine.forgetting_curve(Math.max(0, at - memory.last) / msOfDay, memory.stability),
    due: (memory) => {
      if (memory.stage !== 'review') return memory.due;
      const interval = engine.next_interval(memory.stability, Math.max(0, memory.interval));
      return Math.min(memory.due, memory.last + interval * msOfDay);
    },
  };
}
