import type { CardDates } from './card-dates.ts';
import type { CardMemory } from './card-memory.ts';
import type { CardRecord } from './card-record.ts';
import { addDays, endOfDay, type StudyDay, startOfDay } from './study-day.ts';
import type { Exam } from './study-settings.ts';

/** Tells whether a card past its first steps is due on a day. */
export function isDueOn(
  { memory }: Pick<CardRecord, 'memory'>,
  day: StudyDay,
  { dates, exam }: { readonly dates: CardDates; readonly exam?: Exam },
): boolean {
  if (memory === undefined) return false;
  if (dates.due(memory) < endOfDay(day)) return true;
  // One that was answered today was looked at for the last time.
  return exam !== undefined && day === addDays(exam.day, -1) && memory.last < startOfDay(day) && !isKnownAt(memory, exam, dates);
}

/** Tells whether a card will be known well enough on the morning of an exam, if it is not answered until then. */
export function isKnownAt(memory: CardMemory, exam: Exam, dates: CardDates): boolean {
  return memory.stage === 'review' && dates.recall(memory, examTime(exam)) >= exam.share;
}

/** The time for which an exam's cards are planned: eight in the morning. */
function examTime({ day }: Exam): number {
  return startOfDay(day) + 4 * 3_600_000;
}
