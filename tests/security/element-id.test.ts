import { describe, expect, it } from 'vitest';
import { toElementId } from '../../lib/model/element-id.ts';
import { readLecture } from '../support/small-course.ts';

describe("an author's id", () => {
  it.each(['feature-store', 'Intro', 'next-steps', 'process', 'maintenance', 'pages', '数据'])('stays as it is: %s', (id) => {
    expect(toElementId(id)).toBe(id);
  });

  it.each(['__next_f', '__NEXT_DATA__', '_', '$RC', 'main', 'page-readings', 'group-1', 'search-dialog', 'TURBOPACK', 'webpackChunk_N_E'])(
    'gets a prefix where the page or its scripts have the name: %s',
    (id) => {
      expect(toElementId(id)).toBe(`user-content-${id}`);
    },
  );

  it.each(['## __next_f', '## a {#__next_f}', '<h2 id="__next_f">a</h2>', '- __next_f: a', '<p id="__next_f">a</p>'])(
    'never stands bare in a page: %s',
    (text) => {
      expect(readLecture(`# A\n\n${text}\n`).html).not.toContain('id="__next_f"');
    },
  );

  it('can still be linked to', () => {
    const { html, problems } = readLecture('# A\n\n## a {#__next_f}\n\n[b](#__next_f)\n');
    expect(problems.filter(({ rule }) => rule === 'link-to-nothing')).toEqual([]);
    expect(html).toContain('href="#user-content-__next_f"');
  });
});
