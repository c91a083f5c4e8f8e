import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardMemory, Grade } from '../../lib/study/schedule/card-memory.ts';
import { buildQueue, type QueuedCard, takeNext } from '../../lib/study/schedule/card-queue.ts';
import type { CardRecord } from '../../lib/study/schedule/card-record.ts';
import { countDesk } from '../../lib/study/schedule/count-desk.ts';
import { isKnownAt } from '../../lib/study/schedule/due-cards.ts';
import { openScheduler } from '../../lib/study/schedule/open-scheduler.ts';
import { planExam } from '../../lib/study/schedule/plan-exam.ts';
import { addDays, dayOf, startOfDay } from '../../lib/study/schedule/study-day.ts';

const now = startOfDay('2026-12-01') + 5 * 3_600_000;
const hour = 3_600_000;

function planFor({
  days,
  fresh,
  pace,
  share = 0.9,
  records = [],
}: {
  days: number;
  fresh: number;
  pace: number;
  share?: number;
  records?: CardRecord[];
}) {
  const exam = { day: addDays('2026-12-01', days), share };
  return planExam({ exam, now, retention: Math.max(0.9, share), records, fresh, begunToday: 0, pace });
}

describe('exam', () => {
  test('spreads new cards over the days left, and fits', () => {
    expect(planFor({ days: 10, fresh: 120, pace: 20 })).toMatchObject({
      daysLeft: 10,
      daysForNew: 10,
      newADay: 12,
      leftOver: 0,
      outOfReach: 0,
    });
  });
  test('says how many are left over where the pace is too slow', () => {
    expect(planFor({ days: 10, fresh: 300, pace: 20 })).toMatchObject({ newADay: 30, leftOver: 100 });
  });
  test('has no room for new cards on the day itself', () => {
    expect(planFor({ days: 0, fresh: 5, pace: 20 })).toMatchObject({ daysLeft: 0, daysForNew: 0, newADay: 0, leftOver: 5 });
  });
  test('is over on the day after', () => {
    expect(planFor({ days: -1, fresh: 5, pace: 20 })).toBeUndefined();
  });
  test('begins nothing so late that it cannot be known well enough', () => {
    const plan = planFor({ days: 6, fresh: 10, pace: 20, share: 0.97 });
    expect(plan?.daysForNew).toBeLessThan(6);
    expect(plan?.daysForNew).toBeGreaterThan(0);
  });

  test('brings every chosen card through, where it says that it fits and every answer is right', () => {
    const answers = fc.array(fc.constantFrom<Grade>('again', 'hard', 'good', 'easy'), { minLength: 1, maxLength: 6 });
    const cards = fc.array(answers, { maxLength: 8 });
    const task = fc.record({
      begun: cards,
      fresh: fc.integer({ min: 0, max: 30 }),
      days: fc.integer({ min: 1, max: 20 }),
      share: fc.constantFrom(0.8, 0.9, 0.95),
    });
    fc.assert(
      fc.property(task, ({ begun, fresh, days, share }) => {
        const exam = { day: addDays('2026-12-01', days), share };
        const scheduler = openScheduler(Math.max(0.9, share));
        const deck = new Map<string, CardRecord | undefined>();
        for (const [index, grades] of begun.entries()) {
          let memory: CardMemory | undefined;
          let at = now - 40 * 24 * hour;
          for (const grade of grades) {
            memory = scheduler.answer(memory, grade, at);
            at = Math.min(now - hour, at + 6 * 24 * hour);
          }
          deck.set(`begun ${index}`, {
            name: `begun ${index}`,
            place: { deck: '', topic: `begun ${index}`, type: 'tool' },
            begun: now - 40 * 24 * hour,
            ...(memory && { memory }),
          });
        }
        for (let index = 0; index < fresh; index += 1) deck.set(`fresh ${index}`, undefined);
        const settings = { newADay: 200, retention: 0.9, choice: {}, exam };
        const desk = (time: number) => {
          const left = [...deck.values()].filter((record) => record === undefined).length;
          const tally = { key: '', deck: { title: '', counts: {}, topics: 0, files: [] }, chosen: deck.size, fresh: left };
          return countDesk(
            [...deck.values()].filter((record) => record !== undefined),
            { settings, tallies: [tally], now: time, planExam },
          );
        };
        const plan = desk(now).plan;
        if (plan === undefined || plan.outOfReach > 0 || plan.leftOver > 0) return;
        for (let day = 0; day < days; day += 1) {
          let time = day === 0 ? now : startOfDay(addDays('2026-12-01', day)) + 8 * hour;
          for (let position = 0; ; position += 1) {
            const queued = Array.from(deck, ([name, record]): QueuedCard => ({ name, topic: name, ...(record && { record }) }));
            const queue = buildQueue(queued, { now: time, dates: scheduler, newToday: desk(time).newToday, exam });
            const next = takeNext(queue, { now: time, position });
            const waits = queue.learning[0]?.record?.memory?.due;
            if (next === undefined && waits === undefined) break;
            time = Math.max(
              time + 1000,
              next === undefined ? (waits ?? 0) : next.record?.memory?.stage === 'review' ? 0 : (next.record?.memory?.due ?? 0),
            );
            if (next === undefined) continue;
            const memory = scheduler.answer(next.record?.memory, 'good', time);
            deck.set(next.name, {
              name: next.name,
              place: { deck: '', topic: next.name, type: 'tool' },
              begun: next.record?.begun ?? time,
              memory,
            });
          }
        }
        for (const [name, record] of deck) {
          expect(record?.memory, `${name} was asked`).toBeDefined();
          if (record?.memory !== undefined)
            expect(isKnownAt(record.memory, exam, scheduler), `${name} is known on ${exam.day}, from ${dayOf(record.memory.last)}`).toBe(
              true,
            );
        }
      }),
      { numRuns: 60 },
    );
  });
});
