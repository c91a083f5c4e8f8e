import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Worksheet } from '../../lib/model/study/sheet.ts';
import { findFewest, findTurns, turn } from '../../lib/study/decide/find-turns.ts';
import { sayLeaning, sayTurns } from '../../lib/study/decide/say-worksheet.ts';
import { listPlaces, noneValue } from '../../lib/study/decide/sheet-places.ts';
import { emptyState, type SheetState, writeEntry } from '../../lib/study/decide/sheet-state.ts';
import { sumWorksheet } from '../../lib/study/decide/sum-worksheet.ts';
import { listSides, sideOf } from '../../lib/study/decide/worksheet-sides.ts';
import { courses, fillings, sheetsOf } from './course-sheets.ts';

const worksheets = sheetsOf(courses.own).flatMap((sheet) => (sheet.kind === 'worksheet' ? [sheet] : []));

const leadersOf = (sheet: Worksheet, state: SheetState) =>
  sumWorksheet(sheet, state)
    .leaders.map(({ key }) => key)
    .sort()
    .join(' ');

describe.each(worksheets.map((sheet) => [sheet.title, sheet] as const))('the worksheet of %s', (_title, sheet) => {
  it('knows the option that each criterion leans toward, and no others', () => {
    const sides = listSides(sheet);
    expect(sides.map(({ name }) => name)).toEqual(sheet.options);
    for (const { leansToward } of sheet.criteria) expect(sideOf(sides, leansToward)?.name).toBe(leansToward);
  });

  it('says of each single change whether it turns it, and is right', () => {
    fc.assert(
      fc.property(fillings(sheet), (state) => {
        const now = leadersOf(sheet, state);
        const turns = findTurns(sheet, state);
        for (const { criterion, change, leaders } of turns) {
          const after = leadersOf(sheet, turn(state, criterion.key, change));
          expect(after).not.toBe(now);
          expect(
            leaders
              .map(({ key }) => key)
              .sort()
              .join(' '),
          ).toBe(after);
        }
        const told = new Set(turns.map(({ criterion, change }) => `${criterion.key} ${JSON.stringify(change)}`));
        for (const { key, answer } of sumWorksheet(sheet, state).criteria) {
          const values = [...listSides(sheet).map((side) => side.key), noneValue].map((value) => ({ value }));
          const weights = typeof answer === 'object' ? ([1, 2, 3] as const).map((weight) => ({ weight })) : [];
          for (const change of [...values, ...weights])
            expect(leadersOf(sheet, turn(state, key, change)) !== now, JSON.stringify(change)).toBe(
              told.has(`${key} ${JSON.stringify(change)}`),
            );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names the fewest answers that take the lead away, and no fewer do', () => {
    fc.assert(
      fc.property(fillings(sheet), (state) => {
        const fewest = findFewest(sheet, state);
        const [leader, ...even] = sumWorksheet(sheet, state).leaders;
        if (leader === undefined || even.length > 0) {
          expect(fewest).toBeUndefined();
          return;
        }
        const isBehind = (next: SheetState) => sumWorksheet(sheet, next).leaders.every(({ key }) => key !== leader.key);
        const answerAll = (keys: readonly string[], value: string) =>
          keys.reduce((before, key) => writeEntry(before, key, { value }), state);
        const keys = listPlaces(sheet).map(({ key }) => key);
        if (fewest !== undefined) {
          const next = answerAll(
            fewest.criteria.map(({ key }) => key),
            fewest.to.key,
          );
          expect(isBehind(next)).toBe(true);
          expect(leadersOf(sheet, next)).toBe(
            fewest.leaders
              .map(({ key }) => key)
              .sort()
              .join(' '),
          );
        }
        const fewer = subsets(keys).filter(({ length }) => length < (fewest?.criteria.length ?? keys.length + 1));
        for (const some of fewer) for (const { key } of listSides(sheet)) expect(isBehind(answerAll(some, key))).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});

function subsets<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return Array.from({ length: 2 ** values.length }, (_, bits) => values.filter((_value, at) => (bits >> at) % 2 === 1));
}

describe('a worksheet in words', () => {
  const sheet: Worksheet = {
    kind: 'worksheet',
    title: 'Boat or bridge',
    question: 'How do we cross?',
    options: ['A boat', 'A bridge'],
    criteria: [
      { question: 'Is the river wide?', leansToward: 'Boat', why: '' },
      { question: 'Do many cross?', leansToward: 'A bridge of stone', why: '' },
      { question: 'Is there a ford?', leansToward: 'Neither', why: '' },
    ],
    subject: '',
  };
  const [wide = '', many = '', ford = ''] = listPlaces(sheet).map(({ key }) => key);
  const [boat = '', bridge = ''] = listSides(sheet).map(({ key }) => key);
  const answered = (answers: readonly (readonly [string, string, (1 | 2 | 3)?])[]) =>
    answers.reduce((state, [key, value, weight = 2]) => writeEntry(state, key, { value, weight }), emptyState);

  it('takes what a criterion leans toward beside its options for a way too', () => {
    expect(listSides(sheet).map(({ name }) => name)).toEqual(['A boat', 'A bridge', 'Neither']);
    expect(sideOf(listSides(sheet), 'A bridge of stone')?.key).toBe(bridge);
  });

  it.each([
    ['nothing', answered([]), 'Nothing is answered yet.'],
    ['what does not matter', answered([[wide, noneValue]]), 'It leans nowhere: nothing that was answered matters.'],
    ['one answer', answered([[wide, boat]]), 'It leans toward “A boat”: 1 criterion speaks for it. 2 criteria are open.'],
    [
      'answers for both',
      answered([
        [wide, boat],
        [many, bridge],
        [ford, noneValue],
      ]),
      'It is even between “A boat” and “A bridge”. 1 criterion does not matter.',
    ],
    [
      'a weight',
      answered([
        [wide, boat],
        [many, bridge, 3],
      ]),
      'It leans toward “A bridge”: 1 criterion speaks for it. 1 criterion for “A boat”. 1 criterion is open.',
    ],
  ])('says where %s leads', (_what, state, words) => {
    expect(sayLeaning(sumWorksheet(sheet, state))).toBe(words);
  });

  it('says what would turn it: answers and weights, each with where it leads', () => {
    const state = answered([
      [wide, boat],
      [many, bridge, 3],
      [ford, noneValue],
    ]);
    expect(sayTurns(findTurns(sheet, state), undefined)).toEqual([
      'Is the river wide? It would be even between “A boat” and “A bridge” if it counted a lot.',
      'Do many cross? It would lean toward “A boat” if it were answered “A boat”, did not matter or counted a little; it would lean toward “Neither” if it were answered “Neither”; it would be even between “A boat” and “A bridge” if it counted as usual.',
      'Is there a ford? It would lean toward “A boat” if it were answered “A boat”.',
    ]);
  });

  it('says how many answers it takes where no single one turns it', () => {
    const state = answered([
      [wide, boat, 3],
      [many, boat, 3],
      [ford, boat, 3],
    ]);
    expect(findTurns(sheet, state)).toEqual([]);
    expect(sayTurns([], findFewest(sheet, state))).toEqual([
      'No single answer or weight turns it. It takes 2: “Is the river wide?” and “Do many cross?” answered “A bridge”; then it would lean toward “A bridge”.',
    ]);
  });
});
