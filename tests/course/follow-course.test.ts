import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followCourse } from '../../lib/course/follow-course.ts';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import type { Course } from '../../lib/model/course.ts';
import { buildPages } from '../../lib/pages/write-site.ts';
import { makeProject } from '../support/temporary-project.ts';

const first = {
  'content/lectures/a.md': '# A\n\nSee [[Feature store]] and ![a curve](curve.png).\n\n## Ray\n\nA word on Ray here.\n',
  'content/lectures/b.md': '# B\n\n## Feature store {.component aliases="the shelf"}\n\nOne place for features. See [a part](a.md#ray).\n',
  'content/cited.md': '---\ntype: concept\ntitle: Cited\nbibliography: works.bib\n---\n\nAs [@key] says.\n',
  'content/works.bib': '@book{key, author = {Some One}, title = {Words}, year = 2020}\n',
  'content/ray.md': '---\ntype: tool\ntitle: Ray\n---\n\nRay spreads Python over machines.\n',
};

function follow(files: Readonly<Record<string, string>> = first) {
  const { folder: project } = makeProject(files);
  const folder = join(project, 'content');
  const place = { folder, environment: {}, cache: noCache };
  const look = followCourse(place);
  look();
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  return { folder, look, write, fresh: () => openCourse(place) };
}

/** Everything that a site is made from, as text. */
function describeCourse(course: Course): string {
  return JSON.stringify([[...buildPages(course)], course.problems, [...course.backlinks], course.assets]);
}

const changes: readonly (readonly [what: string, change: (followed: ReturnType<typeof follow>) => void])[] = [
  ['words', ({ write }) => write('lectures/a.md', `${first['content/lectures/a.md']}\nThe shelf of Ray.\n`)],
  ['a heading that others link to', ({ write }) => write('lectures/a.md', '# A\n\n## Ray and others\n\nSee the feature store.\n')],
  ["a topic's name", ({ write }) => write('lectures/b.md', first['content/lectures/b.md'].replace('the shelf', 'the rack'))],
  ['a note more', ({ write }) => write('lectures/deep/c.md', '# C\n\n## Feature store\n\nA word more.\n')],
  ['a note less', ({ folder }) => rmSync(join(folder, 'lectures/b.md'))],
  ["a note's file name", ({ folder }) => renameSync(join(folder, 'lectures/a.md'), join(folder, 'lectures/z.md'))],
  ['a picture that comes', ({ write }) => write('lectures/curve.png', 'x')],
  ['the settings', ({ write }) => write('course.yml', 'title: Another\n')],
  ['a bibliography', ({ write }) => write('works.bib', '@book{key, author = {Ann Other}, title = {Words}, year = 2021}\n')],
  ['a type that comes', ({ write }) => write('types/shelf.yml', 'label: Shelf\nplural: shelves\n')],
  ['the types that it uses', ({ write }) => write('course.yml', 'types: [component, tool, concept]\n')],
  ['a draft', ({ write }) => write('lectures/a.md', '---\ndraft: true\n---\n\n# A\n')],
];

describe('followCourse', () => {
  it.each(changes)('reads %s again, as a course that is opened anew', (_what, change) => {
    const followed = follow();
    const before = describeCourse(followed.look().course);
    change(followed);
    const after = describeCourse(followed.look().course);
    expect(after).toBe(describeCourse(followed.fresh()));
    expect(after).not.toBe(before);
  });

  it('stays right over many changes in a row', () => {
    const followed = follow();
    for (const [, change] of changes.slice(0, 4)) {
      change(followed);
      expect(describeCourse(followed.look().course)).toBe(describeCourse(followed.fresh()));
    }
  });

  it('holds a note that an error has come into, tells the error, and lets go once it is mended', () => {
    const { look, write } = follow();
    write('ray.md', '---\ntype: tol\ntitle: Ray\n---\n\nOther words.\n');
    const wrong = look();
    expect([...wrong.held]).toEqual(['ray.md']);
    expect(wrong.course.topics.find(({ title }) => title === 'Ray')?.definition).toBe('Ray spreads Python over machines.');
    expect(wrong.course.problems.filter(({ file }) => file === 'ray.md').map(({ rule }) => rule)).toEqual(['unknown-type']);
    write('ray.md', '---\ntype: tool\ntitle: Ray\n---\n\nOther words.\n');
    const mended = look();
    expect(mended.held.size).toBe(0);
    expect(mended.course.topics.find(({ title }) => title === 'Ray')?.definition).toBe('Other words.');
  });

  it('holds a note that is empty for a moment, as files are that an editor writes anew', () => {
    const { look, write } = follow();
    write('lectures/b.md', '');
    const { course, held } = look();
    expect([...held]).toEqual(['lectures/b.md']);
    expect(course.lectures.map(({ title }) => title)).toEqual(['A', 'B']);
    write('lectures/b.md', '# C\n');
    expect(look().held.size).toBe(0);
  });

  it('holds a note that cannot be read at all', () => {
    const { look, write } = follow();
    write('lectures/b.md', 'x\0');
    const { course, held } = look();
    expect([...held]).toEqual(['lectures/b.md']);
    expect(course.lectures.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(course.problems.map(({ file, rule }) => `${file} ${rule}`)).toContain('lectures/b.md note-holds-nul');
  });

  it('shows a note with an error as it is where it was never without one', () => {
    const { look } = follow({ 'content/lectures/a.md': '---\nnumber: five\n---\n\n# A\n' });
    const { course, held } = look();
    expect(held.size).toBe(0);
    expect(course.lectures.map(({ title }) => title)).toEqual(['A']);
  });
});
