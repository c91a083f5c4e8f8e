import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNoteCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import type { Course } from '../../lib/model/course.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'flywheel-mentions-'));
  mkdirSync(join(project, 'content', 'lectures'), { recursive: true });
  write('1-stores', '# Stores\n\n## Model store {.component}\n\nWhere models lie.\n');
  write('2-serving', '# Serving\n\nA model store is asked first, then the feature store.\n');
  write('3-data', '# Data\n\nNothing of a feature store here.\n');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(project, 'content', 'lectures', `${name}.md`), text);
const kept = () => join(project, 'cache', 'mentions.json');

/** Opens the course as a build does, and anew; tells what its notes mention, and whether both are the same. */
function open() {
  const folder = join(project, 'content');
  const cache = openNoteCache({ folder: join(project, 'cache'), project: process.cwd(), writer: 'main' });
  const course = openCourse({ folder, environment: {}, cache });
  const { mentions: _, ...without } = cache;
  expect(mentionsIn(course)).toEqual(mentionsIn(openCourse({ folder, environment: {}, cache: without })));
  return mentionsIn(course);
}

function mentionsIn({ linked }: Course) {
  return Array.from(linked, ([path, { mentions }]) => [path, mentions.map(({ topic, start }) => `${topic} ${start}`)]);
}

describe('what notes mention', () => {
  it('is found once as long as neither they nor the names of topics change', () => {
    const first = open();
    const { mtimeMs } = statSync(kept());
    expect(open()).toEqual(first);
    expect(statSync(kept()).mtimeMs).toBe(mtimeMs);
    // What is kept is what is used.
    const text = readFileSync(kept(), 'utf8');
    expect(text).toContain('component/model-store');
  });

  it.each([
    ['a note says something else', () => write('2-serving', '# Serving\n\nFirst of all, a model store.\n')],
    ['a topic is new', () => write('4-features', '# Features\n\n## Feature store {.component}\n\nWhere features lie.\n')],
    ['a topic is gone', () => write('1-stores', '# Stores\n\nNothing.\n')],
    [
      'a topic has another name',
      () => write('1-stores', '# Stores\n\n## Model store {.component aliases="feature store"}\n\nWhere models lie.\n'),
    ],
    ['a note is gone', () => rmSync(join(project, 'content', 'lectures', '2-serving.md'))],
    ['what is kept is damaged', () => writeFileSync(kept(), readFileSync(kept(), 'utf8').replace('model-store', 'model-stove'))],
    ['what is kept is cut off', () => writeFileSync(kept(), readFileSync(kept(), 'utf8').slice(0, -3))],
    ['what is kept is none', () => writeFileSync(kept(), '')],
  ])('is right where %s', (_, change) => {
    open();
    change();
    open();
    open();
  });
});
