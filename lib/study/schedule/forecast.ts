import type { CardDates } from './card-dates.ts';
import type { CardRecord } from './card-record.ts';
import { addDays, dayOf, daysBetween, type StudyDay } from './study-day.ts';

/** What comes on a day: cards that are due as things stand, and new ones. */
export interface ForecastDay {
  readonly day: StudyDay;
  readonly due: number;
  readonly fresh: number;
}

interface ForecastTask {
  readonly now: number;
  readonly dates: CardDates;
  readonly days: number;
  /** The chosen cards that were answered before. */
  readonly records: readonly CardRecord[];
  /** New cards that are left, those that may come today, and on any day after. */
  readonly fresh: number;
  readonly newToday: number;
  readonly newADay: number;
}

/** Says what comes on the next days. What is overdue comes today; cards that today's answers will bring are not among them. */
export function forecastDays({ now, dates, days, records, fresh, newToday, newADay }: ForecastTask): readonly ForecastDay[] {
  const today = dayOf(now);
  const due = new Array<number>(days).fill(0);
  for (const { memory, isSuspended, buriedUntil } of records) {
    if (memory === undefined || isSuspended === true) continue;
    const wakes = buriedUntil === undefined ? 0 : daysBetween(today, buriedUntil);
    const day = Math.max(0, wakes, daysBetween(today, dayOf(dates.due(memory))));
    if (day < days) due[day] = (due[day] ?? 0) + 1;
  }
  let left = fresh;
  return due.map((count, index) => {
    const begun = Math.min(left, index === 0 ? newToday : newADay);
    left -= begun;
    return { day: addDays(today, index), due: count, fresh: begun };
  });
}
