import { expect, it } from 'vitest';
import { buildLecturePage } from '../../lib/pages/lecture-page.ts';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { makeCourse } from '../support/small-course.ts';

it.each([
  ['plain sections', '## One\n\n### Below\n\n## Two\n', true],
  ["the author's numbers", '## 8.1. One\n\n## 8.2. Two\n', false],
  ["the author's numbers behind a word", '## Topic 8.1. One\n\n## Topic 8.2. Two\n', false],
  ['a depth that is skipped', '## One\n\n#### Far below\n', false],
  ['a section that its author leaves without a number', '## One\n\n## Two {.unnumbered}\n', true],
  ['a number of the author in a section without one', '## One\n\n## 2020 in brief {.unnumbered}\n', true],
  ['a first section that is deeper than the others', '### One\n\n## Two\n', false],
])('decides whether to number sections: %s', (_, text, isNumbered) => {
  const course = makeCourse({ 'lectures/note.md': `---\ntitle: A lecture\n---\n\n${text}` });
  const [note] = course.lectures;
  expect(note && buildLecturePage(buildSiteContext(course), note).isNumbered).toBe(isNumbered);
});

it('leaves sections out of the contents that their author does not list', () => {
  const course = makeCourse({
    'lectures/note.md': '---\ntitle: A lecture\n---\n\n## One\n\n## Two {.unlisted}\n\n### Below\n\n## Three {.unnumbered}\n',
  });
  const [note] = course.lectures;
  const page = note && buildLecturePage(buildSiteContext(course), note);
  expect(page?.contents.map(({ text }) => text)).toEqual(['One', 'Three']);
  expect(page?.html).toContain('Two');
});

it('numbers every section but those that their author leaves without a number, and what is below these', () => {
  const course = makeCourse({
    'lectures/note.md':
      '---\ntitle: A lecture\n---\n\n## One\n\n## Two {.unnumbered}\n\n### Below\n\n## Three\n\n### Deep {.unlisted}\n\n### Next\n',
  });
  const [note] = course.lectures;
  const page = note && buildLecturePage(buildSiteContext(course), note);
  expect(page?.html.match(/<h\d[^>]*>/g)).toEqual([
    '<h2 id="one">',
    '<h2 id="two" class="unnumbered">',
    '<h3 id="below" class="unnumbered">',
    '<h2 id="three">',
    '<h3 id="deep" class="unnumbered">',
    '<h3 id="next">',
  ]);
  expect(page?.contents.map(({ id, isUnnumbered = false }) => [id, isUnnumbered])).toEqual([
    ['one', false],
    ['two', true],
    ['below', true],
    ['three', false],
    ['next', false],
  ]);
});
