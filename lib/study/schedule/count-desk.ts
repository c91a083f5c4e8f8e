import { type CardDates, datesFor } from './card-dates.ts';
import { type CardRecord, isAwake } from './card-record.ts';
import { isDueOn } from './due-cards.ts';
import { isChosen } from './is-chosen.ts';
import type { ExamPlan, ExamTask } from './plan-exam.ts';
import { addDays, dayOf, startOfDay } from './study-day.ts';
import type { StudySettings } from './study-settings.ts';
import type { DeckTally } from './tally-cards.ts';

/** What lies on a student's desk. */
export interface Desk {
  readonly dates: CardDates;
  /** The chosen cards that something is kept of. */
  readonly records: readonly CardRecord[];
  /** Cards that come today, and how many come tomorrow beside them; new ones are not among them. */
  readonly due: readonly CardRecord[];
  readonly dueTomorrow: number;
  /** New cards that are left, and how many of them may still come today. */
  readonly fresh: number;
  readonly newToday: number;
  readonly newADay: number;
  readonly begunToday: number;
  readonly suspended: number;
  readonly plan?: ExamPlan;
}

interface DeskTask {
  readonly settings: StudySettings;
  readonly tallies: readonly DeckTally[];
  readonly now: number;
  /** New cards beyond the day's that the student asked for. */
  readonly extra?: number;
  /** Plans the exam, where one is set: `planExam`, which the desk has no use for before. */
  readonly planExam?: ((task: ExamTask) => ExamPlan | undefined) | undefined;
}

/** Counts what lies on the desk, by what is kept, what is chosen and what the student has set. */
export function countDesk(kept: Iterable<CardRecord>, { settings, tallies, now, extra = 0, planExam }: DeskTask): Desk {
  const today = dayOf(now);
  const exam = settings.exam !== undefined && settings.exam.day > today ? settings.exam : undefined;
  const dates = datesFor(Math.max(settings.retention, exam?.share ?? 0));
  const all = [...kept];
  const records = all.filter(({ place }) => place !== undefined && isChosen(settings.choice, place));
  const rules = { dates, ...(exam && { exam }) };
  const isDue = (record: CardRecord, day: string) =>
    isAwake(record, day) && record.memory !== undefined && (record.memory.stage !== 'review' || isDueOn(record, day, rules));
  const fresh = tallies.reduce((sum, tally) => sum + tally.fresh, 0);
  const begunSince = (list: readonly CardRecord[]) => list.filter(({ begun }) => begun !== undefined && begun >= startOfDay(today)).length;
  const plan =
    settings.exam &&
    planExam?.({
      exam: settings.exam,
      now,
      retention: dates.retention,
      records,
      fresh,
      begunToday: begunSince(records),
      pace: settings.newADay,
    });
  const isPlanned = exam !== undefined && plan !== undefined;
  const newADay = isPlanned ? Math.min(plan.newADay, settings.newADay) : settings.newADay;
  const begunToday = begunSince(isPlanned ? records : all);
  const due = records.filter((record) => isDue(record, today));
  return {
    dates,
    records,
    due,
    dueTomorrow: records.filter((record) => isDue(record, addDays(today, 1))).length - due.length,
    fresh,
    newToday: Math.min(fresh, Math.max(0, newADay + extra - begunToday)),
    newADay,
    begunToday,
    suspended: records.filter(({ isSuspended }) => isSuspended === true).length,
    ...(plan && { plan }),
  };
}
