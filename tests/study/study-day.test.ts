import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, endOfDay, isStudyDay, startOfDay } from '../../lib/study/schedule/study-day.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const time = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2060-01-01') });

describe.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])('days in %s', (name) => {
  test('hold their times and follow each other', () => {
    process.env['TZ'] = name;
    fc.assert(
      fc.property(time, fc.integer({ min: -500, max: 500 }), (now, days) => {
        const day = dayOf(now);
        expect(startOfDay(day)).toBeLessThanOrEqual(now);
        expect(endOfDay(day)).toBeGreaterThan(now);
        expect(dayOf(startOfDay(day))).toBe(day);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(isStudyDay(day)).toBe(true);
      }),
    );
  });
});

test('ends a day at four in the morning', () => {
  process.env['TZ'] = 'UTC';
  expect(dayOf(Date.parse('2026-12-02T03:59:00Z'))).toBe('2026-12-01');
  expect(dayOf(Date.parse('2026-12-02T04:00:00Z'))).toBe('2026-12-02');
});

test.each(['', '2026-13-01', '2026-02-30', '1.12.2026', '2026-12-01T00:00'])('takes %j for no day', (text) =>
  expect(isStudyDay(text)).toBe(false),
);
