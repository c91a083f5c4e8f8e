import type { CardMemory } from './card-memory.ts';
import { type CardRecord, isAwake } from './card-record.ts';
import { isKnownAt } from './due-cards.ts';
import { openScheduler, type Scheduler } from './open-scheduler.ts';
import { addDays, dayOf, daysBetween, endOfDay, type StudyDay, startOfDay } from './study-day.ts';
import type { Exam } from './study-settings.ts';

/** What an exam asks for, and what there is to learn for it. */
export interface ExamTask {
  readonly exam: Exam;
  readonly now: number;
  /** The share that dates are set by until then. */
  readonly retention: number;
  /** The chosen cards that were answered before. */
  readonly records: readonly CardRecord[];
  /** How many chosen cards are new, and how many were begun today. */
  readonly fresh: number;
  readonly begunToday: number;
  /** New cards a day that the student takes. */
  readonly pace: number;
}

/** How the chosen cards can be known by the day of an exam. */
export interface ExamPlan {
  /** Days left, today among them. */
  readonly daysLeft: number;
  /** On how many of them a new card can begin and still be known by then. */
  readonly daysForNew: number;
  /** New cards a day that bring the student through all of them; none where no day is left for them. */
  readonly newADay: number;
  /** New cards that are left over: at the student's pace, or because no day is left. */
  readonly leftOver: number;
  /** Begun cards that will not be known well enough, whatever is answered. */
  readonly outOfReach: number;
  /** The day with the most answers, if every answer is right, and how many there are. */
  readonly busiest: { readonly day: StudyDay; readonly answers: number };
}

/**
 * Plans an exam. It walks through the days left with every card, answers what is due with "good", and looks at the morning of the exam.
 * Undefined where the day of the exam is over.
 */
export function planExam({ exam, now, retention, records, fresh, begunToday, pace }: ExamTask): ExamPlan | undefined {
  const today = dayOf(now);
  const daysLeft = daysBetween(today, exam.day);
  if (daysLeft < 0) return undefined;
  const scheduler = openScheduler(retention);
  const walk = (memory: CardMemory | undefined, from: number) => walkToExam(memory, from, { exam, now, today, daysLeft, scheduler });
  const daysForNew = countDaysForNew(daysLeft, (day) => walk(undefined, day).isKnown);
  const toBegin = fresh + begunToday;
  const newADay = daysForNew === 0 ? 0 : Math.ceil(toBegin / daysForNew);
  const daily = Math.min(newADay, pace);
  const load = new Array<number>(daysLeft + 1).fill(0);
  let outOfReach = 0;
  for (const record of records) {
    if (record.memory === undefined || record.isSuspended === true) continue;
    const { answers, isKnown } = walk(record.memory, isAwake(record, today) ? 0 : 1);
    for (const day of answers) load[day] = (load[day] ?? 0) + 1;
    if (!isKnown) outOfReach += 1;
  }
  let left = fresh;
  for (let day = 0; day < daysForNew && left > 0; day += 1) {
    const begun = Math.min(left, Math.max(0, daily - (day === 0 ? begunToday : 0)));
    left -= begun;
    if (begun > 0) for (const at of walk(undefined, day).answers) load[at] = (load[at] ?? 0) + begun;
  }
  const most = Math.max(...load);
  return {
    daysLeft,
    daysForNew,
    newADay,
    leftOver: left,
    outOfReach,
    busiest: { day: addDays(today, Math.max(0, load.indexOf(most))), answers: most },
  };
}

interface Walk {
  readonly exam: Exam;
  readonly now: number;
  readonly today: StudyDay;
  readonly daysLeft: number;
  readonly scheduler: Scheduler;
}

/** Walks with one card from a day on: on which days it is answered, each answer once, and whether it is known in the end. */
function walkToExam(first: CardMemory | undefined, from: number, { exam, now, today, daysLeft, scheduler }: Walk) {
  const answers: number[] = [];
  let memory = first;
  for (let day = from; day < daysLeft; ) {
    const date = addDays(today, day);
    // Noon, but for today, which is further on.
    let at = day === 0 ? now : startOfDay(date) + 8 * 3_600_000;
    const isLastLook =
      day === daysLeft - 1 && (memory === undefined || !isKnownAt(memory, exam, scheduler)) && (memory?.last ?? 0) < startOfDay(date);
    if (memory === undefined || isLastLook || scheduler.due(memory) < endOfDay(date)) {
      do {
        at = Math.max(at, memory?.stage === 'review' ? at : (memory?.due ?? at));
        memory = scheduler.answer(memory, 'good', at);
        answers.push(day);
      } while (memory.stage !== 'review');
    }
    // On to the day on which it is due, but not past the last one.
    const next = Math.max(day + 1, daysBetween(today, dayOf(scheduler.due(memory))));
    day = day < daysLeft - 1 ? Math.min(next, daysLeft - 1) : daysLeft;
  }
  return { answers, isKnown: memory !== undefined && isKnownAt(memory, exam, scheduler) };
}

/** A card that begins later is known for a shorter time, but forgotten less: from the end on, the first day that is early enough. */
function countDaysForNew(daysLeft: number, isEarlyEnough: (day: number) => boolean): number {
  for (let day = daysLeft - 1; day >= 0; day -= 1) if (isEarlyEnough(day)) return day + 1;
  return 0;
}
