import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import type { Course } from '../../lib/model/course.ts';
import { topicOf } from '../support/small-course.ts';

const notes = join(resolve(process.env['FLYWHEEL_SHARED'] ?? '../shared'), 'notes');

/** Which passages must arrive from five class notes as they were written, dropped beside the course's own content. */
const arrivals: readonly [topic: string, note: string, kind: string][] = [
  ['Data engineer', 'ml-tools-and-infrastructure', 'row'],
  ['Data engineer', 'infrastructure-and-organization', 'item'],
  ['Data scientist', 'ml-tools-and-infrastructure', 'row'],
  ['Data scientist', 'infrastructure-and-organization', 'item'],
  ['Data scientist', 'data-science-vs-software-engineering', 'item'],
  ['Storage and compute', 'chapter-10-infrastructure-and-tooling', 'section'],
  ['Storage and compute', 'infrastructure-and-organization', 'section'],
  ['Resource management', 'chapter-10-infrastructure-and-tooling', 'section'],
  ['Resource management', 'infrastructure-and-organization', 'section'],
  ['Development environment', 'chapter-10-infrastructure-and-tooling', 'section'],
  ['Development environment', 'infrastructure-and-organization', 'section'],
  ['Model store', 'chapter-10-infrastructure-and-tooling', 'section'],
  ['Feature store', 'chapter-10-infrastructure-and-tooling', 'section'],
  ['Papermill', 'chapter-10-infrastructure-and-tooling', 'item'],
  ['Build vs buy', 'chapter-10-infrastructure-and-tooling', 'section'],
  ['MLOps', 'ml-tools-and-infrastructure', 'item'],
  ['DevOps', 'ml-tools-and-infrastructure', 'item'],
];

describe('five class notes beside the course', () => {
  if (!existsSync(notes)) {
    it.skip(`are not looked at: there is no folder ${notes}, set FLYWHEEL_SHARED`, () => {});
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'flywheel-'));
  let course: Course;

  beforeAll(() => {
    cpSync('content', folder, { recursive: true });
    for (const name of readdirSync(notes)) cpSync(join(notes, name), join(folder, 'lectures', 'given', name));
    course = openCourse({ folder, environment: {}, cache: noCache });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('hold no errors', () => {
    expect(course.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(arrivals)('add to %s from %s, in a %s', (title, note, kind) => {
    const passages = topicOf(course, title).addedBy.map((added) => `${added.note} ${added.passage.kind}`);
    expect(passages).toContain(`lectures/given/${note}.md ${kind}`);
  });
});
