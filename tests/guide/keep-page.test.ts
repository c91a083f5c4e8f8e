import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNote } from '../../lib/course/read-note.ts';
import { openGuide } from '../../lib/guide/open-guide.ts';
import type { Course } from '../../lib/model/course.ts';
import { makeCourse } from '../support/small-course.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flywheel-guide-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes the guide of a course without one of its own; tells whether a note was read for it. */
function makeGuide(course: Course, code = 'code') {
  let isRead = false;
  const read: typeof readNote = (...note) => {
    isRead = true;
    return readNote(...note);
  };
  const [guide] = openGuide(process.cwd(), { course, read, root: '/nowhere', kept: { folder, code } });
  return { page: JSON.stringify(guide?.make()), isRead };
}

const course = makeCourse({});

describe('the pages of the guide', () => {
  it('are kept while they would be made of the same', () => {
    const { page } = makeGuide(course);
    expect(makeGuide(course)).toEqual({ page, isRead: false });
  });

  it.each([
    ['the code', course, 'other code'],
    ['the list of types', makeCourse({ 'course.yml': 'types: [role, tool]\n' }), 'code'],
    ['a topic', makeCourse({ 'roles/a.md': '---\ntype: role\n---\n\n# A role\n\nIt is one.\n' }), 'code'],
  ])('are made anew where %s is another', (_, other, code) => {
    makeGuide(course);
    expect(makeGuide(other, code).isRead).toBe(true);
  });

  it('are made anew where they were damaged', () => {
    const { page } = makeGuide(course);
    for (const name of readdirSync(folder))
      writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replace('title', 'tittle'));
    expect(makeGuide(course)).toEqual({ page, isRead: true });
  });
});
