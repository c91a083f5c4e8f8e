import { describe, expect, it } from 'vitest';
import { readDate } from '../../lib/parse/read-date.ts';
import { readLecture } from '../support/small-course.ts';

describe('a date', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-3-1', '2026-03-01'],
    ['2026/03/01', '2026-03-01'],
    ['2026.03.01', '2026-03-01'],
    ['20260301', '2026-03-01'],
    ['2026-03', '2026-03'],
    ['2026', '2026'],
    ['2024-02-29', '2024-02-29'],
    ['1 March 2026', '2026-03-01'],
    ['1st March 2026', '2026-03-01'],
    ['the 1st of March, 2026', '2026-03-01'],
    ['March 1, 2026', '2026-03-01'],
    ['March 1st, 2026', '2026-03-01'],
    ['Mar. 1, 2026', '2026-03-01'],
    ['Sept 3 2026', '2026-09-03'],
    ['2026 March 1', '2026-03-01'],
    ['1-Mar-2026', '2026-03-01'],
    ['Sunday, March 1, 2026', '2026-03-01'],
    ['March 2026', '2026-03'],
    ['25/03/2026', '2026-03-25'],
    ['03/25/2026', '2026-03-25'],
    ['3/3/2026', '2026-03-03'],
    ['01.03.2026', '2026-03-01'],
    ['1. März 2026', '2026-03-01'],
    ['1 de marzo de 2026', '2026-03-01'],
    ['1 марта 2026', '2026-03-01'],
    ['2026年3月1日', '2026-03-01'],
    ['2026-03-01 10:00', '2026-03-01T10:00'],
    ['2026-03-01 10:00:00 -0600', '2026-03-01T10:00:00-06:00'],
    ['2026-03-01T10:00:00.5Z', '2026-03-01T10:00:00Z'],
    ['Sun, 01 Mar 2026 10:00:00 GMT', '2026-03-01T10:00:00Z'],
    ['March 1, 2026 at 3:30 pm', '2026-03-01T15:30'],
    ['March 1, 2026 10:00 CET', '2026-03-01T10:00'],
  ])('is read as people write it: %s', (text, date) => {
    expect(readDate(text)).toEqual({ date });
  });

  it.each([
    ['01/03/2026', 'it is 1 March or 3 January 2026', 'Write 2026-03-01 or 2026-01-03.'],
    ['1-3-2026', 'it is 1 March or 3 January 2026', 'Write 2026-03-01 or 2026-01-03.'],
    ['2026-02-30', 'February 2026 has 28 days', 'Write it as 2026-11-20.'],
    ['30/02/2026', 'February 2026 has 28 days', 'Write it as 2026-11-20.'],
    ['April 31, 2026', 'April 2026 has 30 days', 'Write it as 2026-11-20.'],
    ['2026-13-01', 'a year has no month 13', 'Write it as 2026-11-20.'],
    ['today', 'it is another day in every build', 'Write the day itself, as 2026-11-20.'],
    ['last-modified', 'it is another day in every build', 'Write the day itself, as 2026-11-20.'],
    ['`r Sys.Date()`', 'it is another day in every build', 'Write the day itself, as 2026-11-20.'],
    ['2026-03-01 25:00', 'it is no date', 'Write it as 2026-11-20.'],
    ['01/03/26', 'it is no date', 'Write it as 2026-11-20.'],
    ['May 5', 'it is no date', 'Write it as 2026-11-20.'],
    ['soon', 'it is no date', 'Write it as 2026-11-20.'],
    ['2026-03-01 (draft)', 'it is no date', 'Write it as 2026-11-20.'],
  ])('is told where it is none, or two: %s', (text, why, hint) => {
    expect(readDate(text)).toEqual({ why, hint });
  });

  it('is told at its value, and the note is read all the same', () => {
    const { note, problems } = readLecture('---\ntitle: A\ndate: 2026-02-30\n---\n\nWords.\n');
    expect(note.date).toBeUndefined();
    expect(problems.map(({ line, column, rule, message }) => ({ line, column, rule, message }))).toEqual([
      { line: 3, column: 7, rule: 'front-matter-value', message: 'Cannot read the date "2026-02-30": February 2026 has 28 days' },
    ]);
  });
});
