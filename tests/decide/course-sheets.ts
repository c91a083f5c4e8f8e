import { join } from 'node:path';
import fc from 'fast-check';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import type { Course } from '../../lib/model/course.ts';
import type { Sheet } from '../../lib/model/study/sheet.ts';
import { listPlans } from '../../lib/pages/list-plans.ts';
import { buildPlanPage } from '../../lib/pages/plan-page.ts';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { viewSheets } from '../../lib/pages/topic-sheets.ts';
import { fitState } from '../../lib/study/decide/fit-state.ts';
import { listPlaces, otherSign } from '../../lib/study/decide/sheet-places.ts';
import type { SheetState } from '../../lib/study/decide/sheet-state.ts';

/** Opens a course by the folder of its notes. */
export function open(folder: string): Course {
  return openCourse({ folder, environment: {}, cache: noCache });
}

/** The two courses that the project has. */
export const courses = { own: open('content'), statistics: open(join('tests', 'courses', 'statistics')) } as const;

/** Every sheet of a course's pages. */
export function sheetsOf(course: Course): readonly Sheet[] {
  const context = buildSiteContext(course);
  return [
    ...course.topics.flatMap((topic) => viewSheets(context, topic).map(({ sheet }) => sheet)),
    ...listPlans(course).map((stack) => buildPlanPage(context, stack).sheet),
  ];
}

/** Texts with what is not to be trusted: markup of all kinds, signs of addresses, lines, other scripts, halves of characters. */
export const wildText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'ab1 \n\r\t\\`*_{}[]<>()#+-.!|~&%=$:"\'/😀é–ש\u202e\ud800'), maxLength: 40 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '| --- |',
    '%E0%A4%A',
    '# A',
    '**Plan:** x',
    '1. a',
    'a\\',
    '<br>',
    '```',
    '%%{init: {}}%%',
  ),
);

/** Any filling of a sheet, as it is once it is fitted. */
export function fillings(sheet: Sheet): fc.Arbitrary<SheetState> {
  const places = listPlaces(sheet);
  const entry = (keys: readonly string[] | undefined, isOpen: boolean) =>
    fc.record({
      value:
        keys === undefined
          ? wildText
          : fc.oneof(fc.constantFrom('', ...keys), ...(isOpen ? [wildText.map((text) => otherSign + text)] : [])),
      weight: sheet.kind === 'worksheet' ? fc.constantFrom(1 as const, 2 as const, 3 as const) : fc.constant(2 as const),
      note: sheet.kind === 'record' ? fc.constant('') : wildText,
    });
  return fc
    .record({
      about: wildText,
      entries: fc.tuple(...places.map(({ choices, isOpen }) => entry(choices && [...choices.keys()], isOpen === true))),
    })
    .map(
      ({ about, entries }) => fitState(sheet, { about, entries: new Map(entries.map((one, at) => [places[at]?.key ?? '', one])) }).state,
    );
}
