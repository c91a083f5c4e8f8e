import type { CardMemory } from './card-memory.ts';
import { type StudyDay, startOfDay } from './study-day.ts';

/** Where a card stands in the course: its deck, by the lecture's path below the site's root (empty without a lecture), its topic and type. */
export interface CardPlace {
  readonly deck: string;
  readonly topic: string;
  readonly type: string;
}

/** What a device keeps of one card. */
export interface CardRecord {
  readonly name: string;
  /** Absent where the course has no such card any more; should it come back, so does what is known of it. */
  readonly place?: CardPlace;
  /** When it was answered first. */
  readonly begun?: number;
  /** What its answers come to; absent where it was only put off. */
  readonly memory?: CardMemory;
  /** The day on which it comes again, where it was put off. */
  readonly buriedUntil?: StudyDay;
  readonly isSuspended?: true;
  /** When it was put off, suspended or taken back last: of two devices, the later word counts. */
  readonly setAside?: number;
}

/** Tells whether a card may be asked on a day. */
export function isAwake({ isSuspended, buriedUntil }: CardRecord, today: StudyDay): boolean {
  return isSuspended !== true && (buriedUntil === undefined || buriedUntil <= today);
}

/** Tells whether a student knows a card: it is past its first steps, and not overdue since before today. Then FSRS holds it known with at least the share that was asked. */
export function isKnown({ memory }: CardRecord, today: StudyDay): boolean {
  return memory?.stage === 'review' && memory.due >= startOfDay(today);
}
