import { describe, expect, it } from 'vitest';
import { toElementId } from '../../lib/model/element-id.ts';
import { readLecture } from '../support/small-course.ts';

describe("an author's id", () => {
  it.each(['feature-store', 'Intro', 'next-steps', 'process', 'maintenance', 'pages', 'announcement', '数据'])(
    'stays as it is: %s',
    (id) => {
      expect(toElementId(id)).toBe(id);
    },
  );

  it.each([
    '__proto__',
    '__NEXT_DATA__',
    '_',
    '$RC',
    'main',
    'Main',
    'page-readings',
    'page-announcement',
    'page-preview',
    'group-1',
    'letter-a',
    'search-dialog',
  ])('gets a prefix where the page has the name: %s', (id) => {
    expect(toElementId(id)).toBe(`user-content-${id}`);
  });

  it.each(['## Page preview', '## a {#page-preview}', '<h2 id="page-preview">a</h2>', '- page-preview: a', '<p id="page-preview">a</p>'])(
    'never stands bare in a page: %s',
    (text) => {
      expect(readLecture(`# A\n\n${text}\n`).html).not.toContain('id="page-preview"');
    },
  );

  it('can still be linked to', () => {
    const { html, problems } = readLecture('# A\n\n## a {#page-preview}\n\n[b](#page-preview)\n');
    expect(problems.filter(({ rule }) => rule === 'link-to-nothing')).toEqual([]);
    expect(html).toContain('href="#user-content-page-preview"');
  });
});
