import { describe, expect, it } from 'vitest';
import type { Course } from '../../lib/model/course.ts';
import { viewFurniture } from '../../lib/pages/furniture.ts';
import { makeCourse, pathOf } from '../support/small-course.ts';

const path = pathOf('lectures/week 1/a & b.md');

function courseAt(repository: string | undefined, history: Course['history'] = new Map()): Course {
  const course = makeCourse({ 'lectures/note.md': '# Note\n' });
  return { ...course, history, settings: { ...course.settings, ...(repository === undefined ? {} : { repository }) } };
}

describe("a page's furniture", () => {
  it.each([
    [
      'https://github.com/a/b',
      'https://github.com/a/b/edit/main/content/lectures/week%201/a%20%26%20b.md',
      'https://github.com/a/b/issues/new?title=',
    ],
    [
      'https://gitlab.com/a/b',
      'https://gitlab.com/a/b/-/edit/main/content/lectures/week%201/a%20%26%20b.md',
      'https://gitlab.com/a/b/-/issues/new?issue[title]=',
    ],
    ['https://gitlab.example.edu/a/b', 'https://gitlab.example.edu/a/b/-/edit/main/', 'https://gitlab.example.edu/a/b/-/issues/new?'],
    ['https://codeberg.org/a/b', 'https://codeberg.org/a/b/_edit/main/', 'https://codeberg.org/a/b/issues/new?title='],
  ])('leads to the editor and to a new issue at %s', (repository, edit, report) => {
    const { editUrl, reportUrl } = viewFurniture(courseAt(repository), path, 'A & B');
    expect(editUrl?.startsWith(edit)).toBe(true);
    expect(reportUrl?.startsWith(report)).toBe(true);
    expect(reportUrl).toContain('A%20%26%20B');
    expect(reportUrl).toContain(encodeURIComponent(path));
  });

  it('says nothing where neither a repository nor a history is known', () => {
    expect(viewFurniture(courseAt(undefined), path, 'A')).toEqual({});
  });

  it('names who did most, and says how many it leaves out', () => {
    const contributors = ['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara', 'Donald', 'Tony', 'Niklaus'];
    const history = new Map([[path, { updated: '2026-01-05', contributors }]]);
    expect(viewFurniture(courseAt(undefined, history), path, 'A')).toEqual({
      updated: '2026-01-05',
      contributors: contributors.slice(0, 6),
      moreContributors: 2,
    });
  });
});
