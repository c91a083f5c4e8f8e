import { type Card, type Grade as FsrsGrade, Rating, State } from 'ts-fsrs';
import type { CardMemory, Grade, Stage } from './card-memory.ts';

const ratings: Readonly<Record<Grade, FsrsGrade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};
const states: Readonly<Record<Stage, State>> = { learning: State.Learning, review: State.Review, relearning: State.Relearning };

/** Gives what `ts-fsrs` calls a grade. */
export function gradeToRating(grade: Grade): FsrsGrade {
  return ratings[grade];
}

/** Gives a card as `ts-fsrs` has it. What it is to give up in its next version is what no date depends on. */
export function memoryToCard({ stage, due, last, stability, difficulty, interval, step, answers, lapses }: CardMemory): Card {
  return {
    state: states[stage],
    due: new Date(due),
    last_review: new Date(last),
    stability,
    difficulty,
    elapsed_days: 0,
    scheduled_days: interval,
    learning_steps: step,
    reps: answers,
    lapses,
  };
}

/** Gives what `ts-fsrs` made of an answer at a time as plain data. */
export function cardToMemory(card: Card, at: number): CardMemory {
  return {
    stage: card.state === State.Review ? 'review' : card.state === State.Relearning ? 'relearning' : 'learning',
    due: card.due.getTime(),
    last: at,
    stability: card.stability,
    difficulty: card.difficulty,
    interval: card.scheduled_days,
    step: card.learning_steps,
    answers: card.reps,
    lapses: card.lapses,
  };
}
