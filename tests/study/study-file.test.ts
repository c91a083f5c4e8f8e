import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeWork } from '../../lib/study/keep/merge-study.ts';
import { readStudyFile, type StudyFile, writeStudyFile } from '../../lib/study/keep/study-file.ts';
import { grades } from '../../lib/study/schedule/card-memory.ts';

const name = fc.constantFrom('a', 'b', 'c', 'd');
const at = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-12-31') });
const answers = fc.array(fc.record({ card: name, at, grade: fc.constantFrom(...grades), retention: fc.constant(0.9) }), { maxLength: 30 });
const cards = fc.uniqueArray(fc.record({ name, isSuspended: fc.constant(true as const), setAside: at }), { selector: (card) => card.name });
const work = fc.record({ answers, cards });

const file = writeStudyFile({
  course: 'A course',
  written: '2026-12-01T09:00:00Z',
  cards: [{ name: 'a', place: { deck: '/lectures/one/', topic: 'tool/mlflow', type: 'tool' } }],
  answers: [{ card: 'a', at: Date.parse('2026-12-01'), grade: 'good', retention: 0.9 }],
});

describe('a file of study', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(work, (kept) => {
        const whole: StudyFile = { course: 'A course', written: '2026-12-01T09:00:00Z', ...kept };
        expect(readStudyFile(writeStudyFile(whole))).toEqual({ kind: 'read', file: whole });
      }),
    );
  });
  test.each([
    ['cut short', file.slice(0, -30), /damaged/],
    ['empty', '', /not JSON/],
    ['a picture', '\u0089PNG\r\n', /not JSON/],
    ['another JSON', '{"name":"flywheel"}', /something else/],
    ['a list', '[]', /something else/],
    ['newer', file.replace('"version":1', '"version":2'), /newer version/],
    ['without a version', file.replace('"version":1,', ''), /damaged/],
    ['without answers', file.replace('"answers"', '"other"'), /damaged/],
    ['with an impossible grade', file.replace(',3,0.9]', ',9,0.9]'), /answer 1 cannot be read/],
    ['with an impossible time', file.replace(/,1796\d+,/, ',-5,'), /answer 1 cannot be read/],
    ['with a nameless card', file.replace('"name":"a"', '"name":""'), /card 1 cannot be read/],
  ])('is refused in words where it is %s', (_, text, why) => {
    const read = readStudyFile(text);
    expect(read.kind).toBe('unread');
    expect(read.kind === 'unread' && read.why).toMatch(why);
  });
  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat({ max: file.length }).map((length) => file.slice(0, length)),
        ),
        (text) => void readStudyFile(text),
      ),
    );
  });
});

describe('the work of two devices', () => {
  test('comes to the same whichever is first, and is not more when it is taken in twice', () => {
    const byName = <Value extends { readonly name: string }>(list: readonly Value[]) =>
      [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
    fc.assert(
      fc.property(work, work, (one, other) => {
        const merged = mergeWork(one, other);
        const twice = mergeWork({ cards: merged.records, answers: merged.answers }, other);
        const names = (list: readonly { readonly card: string; readonly at: number }[]) =>
          new Set(list.map((answer) => `${answer.card} ${answer.at}`));
        expect(names(merged.answers)).toEqual(names([...one.answers, ...other.answers]));
        expect(byName(mergeWork(other, one).records).map(({ name: card, begun }) => [card, begun])).toEqual(
          byName(merged.records).map(({ name: card, begun }) => [card, begun]),
        );
        expect(twice.answers).toEqual(merged.answers);
        expect(byName(twice.records)).toEqual(byName(merged.records));
      }),
    );
  });
});
