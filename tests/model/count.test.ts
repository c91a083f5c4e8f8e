import { expect, it } from 'vitest';
import { count, countToText } from '../../lib/model/count.ts';

it('writes counts as the tables of English do', () => {
  const inEnglish = new Intl.NumberFormat('en');
  for (const number of [0, 1, 12, 999, 1000, 1001, 10_050, 999_999, 1_000_000, 20_003_004, 2 ** 53 - 1])
    expect(countToText(number)).toBe(inEnglish.format(number));
});

it('writes a number with its noun', () => {
  expect([count(0, 'note'), count(1, 'note'), count(1024, 'note'), count(2, 'entry', 'entries')]).toEqual([
    '0 notes',
    '1 note',
    '1,024 notes',
    '2 entries',
  ]);
});
