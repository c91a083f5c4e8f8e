import type { CardMemory } from './card-memory.ts';

/** When answered cards come again, for one share of cards that a student wants to know. */
export interface CardDates {
  readonly retention: number;
  /** The probability, 0 to 1, that a card is known at a time, if it is not answered until then. */
  readonly recall: (memory: CardMemory, at: number) => number;
  /** When a card is due with this share, which may be another than the one it was answered with. */
  readonly due: (memory: CardMemory) => number;
}

const msOfDay = 86_400_000;

/** FSRS-6's own weight for how fast is forgotten, and what makes the stability the days until 90 % are known. */
const decay = -0.1542;
const factor = rounded(0.9 ** (1 / decay) - 1);

const mostDays = 36_500;

/**
 * Gives the dates of FSRS-6 (https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm) without what works an answer out: the
 * desk counts with them before `ts-fsrs` is fetched. A test holds both to be the same.
 */
export function datesFor(retention: number): CardDates {
  const days = rounded((retention ** (1 / decay) - 1) / factor);
  return {
    retention,
    recall: (memory, at) => rounded((1 + (factor * (Math.max(0, at - memory.last) / msOfDay)) / memory.stability) ** decay),
    due: ({ stage, due, last, stability }) => {
      if (stage !== 'review') return due;
      const interval = Math.min(Math.max(1, Math.round(stability * days)), mostDays);
      return Math.min(due, last + interval * msOfDay);
    },
  };
}

/** As `ts-fsrs` rounds. */
function rounded(value: number): number {
  return Math.round(value * 1e8) / 1e8;
}
