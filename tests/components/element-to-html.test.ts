import { fromHtml } from 'hast-util-from-html';
import { Fragment, createElement as h, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { elementToHtml } from '../../components/element-to-html.ts';
import { LectureArticle } from '../../components/lecture/lecture-article.tsx';
import { SiteFooter } from '../../components/site-footer.tsx';
import { TopicArticle } from '../../components/topic/topic-article.tsx';
import { buildFrame, buildPages } from '../../lib/pages/write-site.ts';
import { makeCourse } from '../support/small-course.ts';

/** So that React writes what stands in it. */
vi.mock('../../components/still.tsx', () => ({
  Still: ({ as, children, ...attributes }: { as: string; children: ReactNode }) => h(as, attributes, children),
}));

/** Reads HTML as a browser does, with texts that touch joined. */
function treeOf(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  return JSON.stringify(tree, (key, value) => (key === 'position' || key === 'data' ? undefined : value));
}

const shown: readonly (readonly [string, ReactNode])[] = [
  ['texts', ['R & D <b> "x" \'y\'', 7, 0, null, undefined, true, false, '', 10n]],
  ['attributes', h('a', { href: '/?a=1&b="2"', className: 'a b', title: '<&>', tabIndex: -1, hidden: true, rel: undefined, id: '' }, 'x')],
  ['states', h('p', { 'aria-hidden': true, 'aria-busy': false, 'data-on': true, 'data-type': 'role', hidden: false })],
  ['names of attributes', h('time', { dateTime: '2026-01-02' }, h('label', { htmlFor: 'f' }, h('td', { colSpan: 2 })))],
  ['elements without an end', h('p', null, 'a', h('br'), h('wbr'), 'b')],
  ['HTML as it is', h('div', { dangerouslySetInnerHTML: { __html: '<i>&amp;</i>' } })],
  [
    'lists and fragments',
    h(
      'ul',
      null,
      [1, 2].map((n) => h('li', { key: n }, n)),
      h(Fragment, null, h('li', null, 'c'), false),
    ),
  ],
  ['components', h(({ name }: { name: string }) => h('b', null, name), { name: '<me>' })],
];

describe('elements as HTML', () => {
  it.each(shown)('are what React writes: %s', (_, node) => {
    expect(treeOf(elementToHtml(node))).toBe(treeOf(renderToStaticMarkup(h(Fragment, null, node))));
  });

  it('are what React writes: whole pages', () => {
    const course = makeCourse({
      'lectures/one.md':
        '---\ntitle: One & all\nnumber: 1\ndate: 2026-01-02\nauthors: [A. <B>]\nreadings: [Paper]\n---\n\n# One & all\n\n## Data engineer {.role}\n\nBuilds "pipes" & more. Group: Builders\n\n## More\n\nA data engineer & SQL.\n\n## Again\n\nText.\n',
      'tools/sql.md':
        '---\ntype: tool\ntitle: SQL\naliases: ["S & Q"]\nlicence: open <source>\n---\n\nA language that a data engineer speaks.\n',
      'readings/paper.md': '---\ntype: reading\ntitle: Paper\nauthors: [Huyen]\nyear: 2022\n---\n\nA paper.\n',
    });
    const articles = [...buildPages(course)].flatMap((page): readonly ReactElement[] => {
      if (page.kind === 'topic') return [h(TopicArticle, { page })];
      return page.kind === 'lecture' ? [h(LectureArticle, { page })] : [];
    });
    expect(articles).toHaveLength(4);
    for (const node of [...articles, h(SiteFooter, { frame: buildFrame(course) })]) {
      const html = elementToHtml(node);
      expect(treeOf(html)).toBe(treeOf(renderToStaticMarkup(node)));
      expect(html).not.toContain('undefined');
    }
  });

  it('let no text out of its place', () => {
    const text = '"><script>alert(1)</script>';
    const html = elementToHtml(h('a', { href: text, 'data-x': text }, text));
    expect(html).not.toContain('<script');
    expect(treeOf(html)).toBe(treeOf(renderToStaticMarkup(h('a', { href: text, 'data-x': text }, text))));
  });

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:1'])(
    'have no address that runs: %j',
    (href) => {
      expect(elementToHtml(h('a', { href }, 'x'))).toBe('<a>x</a>');
    },
  );

  it('are none of what acts in a browser or waits', () => {
    const client = Object.assign(() => null, { $$typeof: Symbol.for('react.client.reference') });
    expect(() => elementToHtml(h(client))).toThrow('acts in the browser');
    expect(() => elementToHtml(h('p', { onClick: () => undefined }))).toThrow('onClick');
    expect(() => elementToHtml(h('p', { style: { color: 'red' } }))).toThrow('style');
    expect(() => elementToHtml(h('p', null, Promise.resolve('x')))).toThrow('Promise');
  });
});
