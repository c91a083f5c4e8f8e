import type { ExamPlan } from '../../../../lib/study/schedule/plan-exam.ts';
import type { Exam } from '../../../../lib/study/schedule/study-settings.ts';
import { dayToText } from './day-to-text.ts';

interface PlanFacts {
  readonly exam: Exam;
  /** Chosen cards, those of them that are new, and new cards a day that the student takes. */
  readonly chosen: number;
  readonly fresh: number;
  readonly pace: number;
}

/** Says in sentences whether the chosen cards can be known by an exam, and what that takes. */
export function planToText(plan: ExamPlan, { exam, chosen, fresh, pace }: PlanFacts): readonly string[] {
  const { daysLeft, daysForNew, newADay, leftOver, outOfReach, busiest } = plan;
  const share = `${Math.round(exam.share * 100)} %`;
  const days = daysLeft === 1 ? 'one day left' : `${daysLeft} days left`;
  if (chosen === 0) return ['No cards are chosen.'];
  const begin = `${cards(chosen)}, ${fresh === chosen ? 'all' : fresh} of them new, and ${days}.`;
  const reach =
    outOfReach === 0
      ? []
      : [
          `${outOfReach === 1 ? '1 card' : `${outOfReach} cards`} that you have begun cannot reach ${share} by then: too few days are left for them.`,
        ];
  const load =
    busiest.answers === 0 ? [] : [`The most answers, about ${busiest.answers} if all are right, come on ${dayToText(busiest.day)}.`];
  if (fresh === 0)
    return [`${begin} ${outOfReach === 0 ? `Answered when they come, all are known with ${share} by then.` : ''}`, ...reach, ...load];
  if (daysForNew === 0)
    return [
      `${begin} It does not fit: a card that begins today is not known with ${share} by then. Choose fewer, or ask for less.`,
      ...reach,
      ...load,
    ];
  const until = daysForNew < daysLeft ? `, the last of them ${daysLeft - daysForNew + 1} days before it,` : '';
  if (leftOver === 0) return [`${begin} ${newADay} new a day${until} are enough; your pace is ${pace}. It fits.`, ...reach, ...load];
  return [
    `${begin} That takes ${newADay} new cards a day${until} and at your pace of ${pace} it does not fit: ${leftOver} would be left. Choose fewer, or take more a day.`,
    ...reach,
    ...load,
  ];
}

function cards(count: number): string {
  return count === 1 ? '1 card' : `${count} cards`;
}
