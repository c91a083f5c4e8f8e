import { expect, it } from 'vitest';
import { buildLecturePage } from '../../lib/pages/lecture-page.ts';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { makeCourse } from '../support/small-course.ts';

it.each([
  ['plain sections', '## One\n\n### Below\n\n## Two\n', true],
  ["the author's numbers", '## 8.1. One\n\n## 8.2. Two\n', false],
  ["the author's numbers behind a word", '## Topic 8.1. One\n\n## Topic 8.2. Two\n', false],
  ['a depth that is skipped', '## One\n\n#### Far below\n', false],
  ['a section that its author leaves without a number', '## One\n\n## Two {.unnumbered}\n', false],
  ['a first section that is deeper than the others', '### One\n\n## Two\n', false],
])('decides whether to number sections: %s', (_, text, isNumbered) => {
  const course = makeCourse({ 'lectures/note.md': `---\ntitle: A lecture\n---\n\n${text}` });
  const [note] = course.lectures;
  expect(note && buildLecturePage(buildSiteContext(course), note).isNumbered).toBe(isNumbered);
});

it('leaves sections out of the contents that their author does not list', () => {
  const course = makeCourse({
    'lectures/note.md': '---\ntitle: A lecture\n---\n\n## One\n\n## Two {.unlisted}\n\n## Three {.unnumbered}\n',
  });
  const [note] = course.lectures;
  const page = note && buildLecturePage(buildSiteContext(course), note);
  expect(page?.contents.map(({ text }) => text)).toEqual(['One', 'Three']);
  expect(page?.html).toContain('Two');
});
