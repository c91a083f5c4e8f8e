import type { StudyDay } from './study-day.ts';

/** What a student wants to know by a day. */
export interface Exam {
  readonly day: StudyDay;
  /** The share, 0 to 1, with which each card is to be known. */
  readonly share: number;
}

/** Which cards are studied. */
export interface Choice {
  /** Decks by the paths of their lectures, each whole or some topics of it; absent means all. */
  readonly decks?: Readonly<Record<string, true | readonly string[]>>;
  /** Types of topics; absent means all. */
  readonly types?: readonly string[];
}

/** What a student has set. */
export interface StudySettings {
  readonly newADay: number;
  /** The share, 0 to 1, of cards that are to be known when they come up. */
  readonly retention: number;
  readonly choice: Choice;
  readonly exam?: Exam;
}

/** What holds until a student sets something else; the share is that of FSRS. */
export const firstSettings: StudySettings = { newADay: 20, retention: 0.9, choice: {} };

/** Bounds of what can be set: beyond them FSRS asks every day, or never. */
export const bounds = { newADay: [0, 200], retention: [0.7, 0.97] } as const;

/** Puts a number between two others. */
export function within(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, value));
}
