import * as fc from 'fast-check';
import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { datesFor } from '../../lib/study/schedule/card-dates.ts';
import { type CardMemory, type Grade, grades } from '../../lib/study/schedule/card-memory.ts';
import { intervalToText } from '../../lib/study/schedule/interval-to-text.ts';
import { openScheduler } from '../../lib/study/schedule/open-scheduler.ts';
import { replayAnswers } from '../../lib/study/schedule/replay-answers.ts';

const start = Date.parse('2026-12-01T09:00:00Z');
const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

const grade = fc.constantFrom<Grade>(...grades);
/** Answers, each some time after the last: seconds, as within the first steps, or days. */
const gap = fc.oneof(fc.integer({ min: 1000, max: 900_000 }), fc.integer({ min: 3_600_000, max: 120 * 86_400_000 }));
const history = fc.array(fc.record({ grade, gap }), { minLength: 1, maxLength: 25 });
const retention = fc.double({ min: 0.7, max: 0.97, noNaN: true });

describe('scheduler', () => {
  test('gives the dates of ts-fsrs for the same answers', () => {
    fc.assert(
      fc.property(history, retention, (answers, share) => {
        const engine = fsrs({ request_retention: share, enable_fuzz: false });
        const scheduler = openScheduler(share);
        let card: Card = createEmptyCard(start);
        let memory: CardMemory | undefined;
        let at = start;
        for (const answer of answers) {
          at += answer.gap;
          const previews = engine.repeat(card, at);
          expect(scheduler.preview(memory, at)).toEqual(
            Object.fromEntries(grades.map((name) => [name, previews[ratings[name]].card.due.getTime()])),
          );
          card = engine.next(card, at, ratings[answer.grade]).card;
          memory = scheduler.answer(memory, answer.grade, at);
          expect(memory.due).toBe(card.due.getTime());
          expect([memory.stability, memory.difficulty, memory.answers, memory.lapses]).toEqual([
            card.stability,
            card.difficulty,
            card.reps,
            card.lapses,
          ]);
          expect(memory.stage === 'review').toBe(card.state === State.Review);
          // The desk counts without the engine.
          const { due, recall } = datesFor(share);
          expect(recall(memory, at + answer.gap)).toBe(engine.forgetting_curve(answer.gap / 86_400_000, card.stability));
          const days = memory.stage === 'review' ? engine.next_interval(card.stability, 0) : Number.POSITIVE_INFINITY;
          expect(due(memory)).toBe(Math.min(memory.due, at + days * 86_400_000));
          // What is kept is JSON.
          memory = JSON.parse(JSON.stringify(memory));
        }
      }),
    );
  });

  test('comes to the same from a list of answers in any order', () => {
    fc.assert(
      fc.property(history, retention, fc.integer({ min: 0, max: 24 }), (answers, share, turn) => {
        const scheduler = openScheduler(share);
        let at = start;
        let memory: CardMemory | undefined;
        const given = answers.map((answer) => {
          at += answer.gap;
          memory = scheduler.answer(memory, answer.grade, at);
          return { card: 'a', at, grade: answer.grade, retention: share };
        });
        const turned = [...given.slice(turn), ...given.slice(0, turn)];
        expect(replayAnswers(turned)).toEqual({ begun: given[0]?.at, memory });
      }),
    );
  });

  test('sets no answer before the last one, whatever the clock says', () => {
    const scheduler = openScheduler(0.9);
    const first = scheduler.answer(undefined, 'good', start);
    const second = scheduler.answer(first, 'good', start - 86_400_000);
    expect(second.last).toBeGreaterThan(first.last);
    expect(second.due).toBeGreaterThan(second.last);
  });

  test('is due sooner for who wants to know more', () => {
    const easy = openScheduler(0.9).answer(undefined, 'easy', start);
    expect(openScheduler(0.9).due(easy)).toBe(easy.due);
    expect(openScheduler(0.97).due(easy)).toBeLessThan(easy.due);
    expect(openScheduler(0.8).due(easy)).toBe(easy.due);
  });
});

test.each([
  [20_000, '1 min'],
  [600_000, '10 min'],
  [7_200_000, '2 h'],
  [86_400_000, '1 day'],
  [8 * 86_400_000, '8 days'],
  [45 * 86_400_000, '1 month'],
  [80 * 86_400_000, '3 months'],
  [400 * 86_400_000, '1.1 years'],
])('says %i ms as %s', (ms, text) => expect(intervalToText(ms)).toBe(text));
