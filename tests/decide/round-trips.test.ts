import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNameKey } from '../../lib/model/name-key.ts';
import { fitState } from '../../lib/study/decide/fit-state.ts';
import { fileToJson } from '../../lib/study/decide/json-file.ts';
import { readSheetFile } from '../../lib/study/decide/read-sheet-file.ts';
import { reportToMarkdown } from '../../lib/study/decide/report-to-markdown.ts';
import { addressToState, stateToAddress } from '../../lib/study/decide/sheet-address.ts';
import { stateToFile } from '../../lib/study/decide/sheet-file.ts';
import { listPlaces, otherSign } from '../../lib/study/decide/sheet-places.ts';
import { reportSheet } from '../../lib/study/decide/sheet-report.ts';
import { isEmptyState } from '../../lib/study/decide/sheet-state.ts';
import { courses, fillings, sheetsOf, wildText } from './course-sheets.ts';

const sheets = sheetsOf(courses.own);
const named = sheets.map((sheet) => [`${sheet.kind} of ${sheet.title}`, sheet] as const);

it('finds a worksheet for each decision, a record for each list of parts and a plan in the course', () => {
  const titlesOf = (kind: string) => sheets.filter((sheet) => sheet.kind === kind).map(({ title }) => title);
  expect(titlesOf('worksheet')).toEqual(courses.own.topics.filter(({ type }) => type === 'decision').map(({ title }) => title));
  expect(titlesOf('record')).toContain('Model store');
  expect(titlesOf('plan')).toEqual(['Plan a stack']);
  expect(sheets.find(({ title }) => title === 'Model store')).toHaveProperty('parts.length', 8);
});

describe.each(named)('the %s', (_name, sheet) => {
  it('has a key of its own for every place', () => {
    const keys = listPlaces(sheet).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('comes back out of its address as it was', () => {
    fc.assert(
      fc.property(fillings(sheet), (state) => {
        const address = stateToAddress(state);
        expect(address).toMatch(/^[\w.!'()*~%&=+-]*$/);
        expect(addressToState(`#${address}`)).toEqual(isEmptyState(state) ? undefined : { state, damaged: 0 });
        expect(fitState(sheet, state)).toEqual({ state, lost: 0 });
      }),
      { numRuns: 40 },
    );
  });

  it('comes back out of JSON and out of Markdown with every word', () => {
    fc.assert(
      fc.property(fillings(sheet), (state) => {
        const file = stateToFile(sheet, state);
        // A dash alone says that nothing is there.
        fc.pre(!isEmptyState(state) && file.rows.every(({ value }) => value !== '–'));
        for (const text of [fileToJson(file), reportToMarkdown(reportSheet(sheet, state))]) {
          const read = readSheetFile(sheet, text);
          expect(read.told).toBe('The file was read.');
          expect(read.state && stateToFile(sheet, read.state), text).toEqual(file);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('takes words of one’s own that name a choice for the choice, so that they come back as they are', () => {
    for (const { key, choices = new Map(), isOpen } of listPlaces(sheet))
      for (const name of isOpen ? choices.values() : []) {
        const entry = { value: `${otherSign}${name.toLowerCase()}`, weight: 2 as const, note: '' };
        const { state } = fitState(sheet, { about: '', entries: new Map([[key, entry]]) });
        expect(toNameKey(choices.get(state.entries.get(key)?.value ?? '') ?? '')).toBe(toNameKey(name));
        expect(readSheetFile(sheet, fileToJson(stateToFile(sheet, state))).state).toEqual(state);
      }
  });

  it('takes any address, and nothing out of it that is not clean', () => {
    const part = fc.oneof(
      wildText,
      fc.constantFrom('sheet=1', 'about=', '.', '=', '*', '&', '%', '3', ...listPlaces(sheet).map(({ key }) => `.${key}`)),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const found = addressToState(`#sheet=1&${parts.join('')}`);
        const { state } = fitState(sheet, found?.state ?? { about: '', entries: new Map() });
        const texts = [state.about, ...[...state.entries.values()].flatMap(({ value, note }) => [value, note])];
        expect(texts.join('')).not.toMatch(/[\p{Cs}\u202e\0]/u);
        expect(listPlaces(sheet).map(({ key }) => key)).toEqual(expect.arrayContaining([...state.entries.keys()]));
        expect(fitState(sheet, state)).toEqual({ state, lost: 0 });
      }),
      { numRuns: 100 },
    );
  });

  it('takes any file, and says what is wrong in words', () => {
    const whole = fileToJson(stateToFile(sheet, { about: 'A', entries: new Map() }));
    const damaged = fc.oneof(
      wildText,
      fc.json(),
      fc.nat(whole.length).map((at) => whole.slice(0, at)),
      fc.jsonValue().map((rows) => JSON.stringify({ flywheel: sheet.kind, version: 1, of: sheet.title, rows: [rows, { name: rows }] })),
      fc.array(wildText).map((lines) => `**Worksheet:** A\n${lines.join('\n| ')}`),
    );
    fc.assert(
      fc.property(damaged, (text) => {
        const { state, told } = readSheetFile(sheet, text);
        expect(told).toMatch(/^(?:The file|There is) .*\.$/s);
        if (state !== undefined) expect(fitState(sheet, state).lost).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a file', () => {
  const [sheet, other] = sheets.filter(({ kind }) => kind === 'worksheet');
  if (sheet === undefined || other === undefined) throw new Error('no worksheets');
  const json = (changes: object) =>
    JSON.stringify({ flywheel: 'worksheet', version: 1, of: sheet.title, about: 'Feature store', rows: [], ...changes });

  it.each([
    ['that is empty', ' \n', 'The file is empty.'],
    ['that is cut off', json({}).slice(0, -4), 'The file is damaged: it is no whole JSON. It may have been cut off.'],
    ['of something else', '{"a": 1}', 'The file is none of these: it does not say that it is a worksheet, a record or a plan.'],
    ['of prose', 'Dear all', 'The file is none of these: it does not say that it is a worksheet, a record or a plan.'],
    ['of a list', '[1]', 'The file is none of these: it holds a list, and no sheet.'],
    ['of a plan', json({ flywheel: 'plan' }), 'The file holds a plan, and this is a worksheet.'],
    ['of another decision', json({ of: other.title }), `The file belongs to “${other.title}”, and this is “${sheet.title}”.`],
    ['of a later version', json({ version: 2 }), 'The file is of another version (2) than this page reads (1).'],
    ['without its rows', json({ rows: 3 }), 'The file is damaged: what was filled in is missing.'],
    ['that is too large', ' '.repeat(1_000_001), 'The file is too large to be one of these.'],
  ])('%s is told in words', (_what, text, told) => {
    expect(readSheetFile(sheet, text)).toEqual({ told });
  });

  it('tells what it has no place for, and takes the rest', () => {
    const [place] = listPlaces(sheet);
    const answer = [...(place?.choices?.values() ?? [])][0];
    const rows = [
      { name: place?.name, value: answer, weight: 3, note: 'n' },
      { name: 'Is it blue?', value: answer },
    ];
    const { state, told } = readSheetFile(sheet, json({ rows }));
    expect(told).toBe('The file was read. Left out, for it has no place here any more: “Is it blue?”.');
    expect(state?.entries.size).toBe(1);
    expect([...(state?.entries.values() ?? [])]).toMatchObject([{ weight: 3, note: 'n' }]);
  });
});
