import { describe, expect, it } from 'vitest';
import { renderHandbook } from '../../components/render-page.tsx';
import { finishHandbook } from '../../lib/finish/finish-page.ts';
import { handbookStyle } from '../../lib/finish/handbook-style.ts';
import type { Course } from '../../lib/model/course.ts';
import { buildHandbook } from '../../lib/pages/handbook-page.ts';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { buildFrame } from '../../lib/pages/write-site.ts';
import { makeSampleCourse } from '../export/sample-course.ts';
import { makeCourse } from '../support/small-course.ts';

/** Writes every document of a course's handbook, as its build does. */
function writeHandbook(course: Course): ReadonlyMap<string, string> {
  const frame = buildFrame(course);
  return new Map(
    Array.from(buildHandbook(buildSiteContext(course)), (document) => [
      `${document.path.slice(1)}index.html`,
      finishHandbook(renderHandbook(frame, document), { basePath: frame.basePath, style: handbookStyle(frame.title, document.chapters) }),
    ]),
  );
}

/** Writes the one document of the handbook of a lecture, and the tools beside it. */
function writeLecture(text: string): string {
  const course = makeCourse({ 'lectures/a.md': `# A\n\n${text}\n`, 'lectures/b.md': '# B\n\n## Part\n\nWords.\n' }, ['lectures/a.svg']);
  return writeHandbook(course).get('handbook/index.html') ?? '';
}

function idsOf(html: string): readonly string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
}

/** Links inside the handbook that lead to nothing there. */
function lostLinks(files: ReadonlyMap<string, string>): readonly string[] {
  const ids = new Map([...files].map(([path, text]) => [`/${path.replace('index.html', '')}`, new Set(idsOf(text))]));
  return [...files].flatMap(([path, text]) =>
    [...text.matchAll(/<a[^>]* href="(#|\/handbook\/)([^"#]*)#?([^"]*)"/g)].flatMap(([whole, start, middle = '', hash = '']) => {
      const [page, id] = start === '#' ? [`/${path.replace('index.html', '')}`, middle] : [`/handbook/${middle}`, hash];
      return ids.get(page) !== undefined && (id === '' || ids.get(page)?.has(id)) ? [] : [whole];
    }),
  );
}

describe('the handbook', () => {
  it('is one document while a course is as long as courses are, with ids of their own and links that lead somewhere', () => {
    const files = writeHandbook(makeSampleCourse());
    expect([...files.keys()]).toEqual(['handbook/index.html']);
    const html = files.get('handbook/index.html') ?? '';
    expect(new Set(idsOf(html)).size).toBe(idsOf(html).length);
    expect(lostLinks(files)).toEqual([]);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('href="#topic-component-feature-store"');
    expect(html).not.toMatch(/<script|style="/);
  });

  it('numbers the sections of a lecture that numbers them, in its contents and in its text', () => {
    const sections = '## Serving\n\nWords.\n\n## Watching\n\nWords.\n';
    const numbersOf = (text: string) => {
      const html = writeHandbook(makeCourse({ 'lectures/a.md': `---\ntitle: Models\n---\n\n${text}` })).get('handbook/index.html') ?? '';
      return html.match(/<(?:ol|div) class="[^"]*section-numbers"/g) ?? [];
    };
    expect(numbersOf(sections)).toEqual(['<ol class="section-numbers"', '<div class="prose section-numbers"']);
    expect(numbersOf(sections.replace('Serving', '1. Serving'))).toEqual([]);
  });

  it('writes a title into the running head so that it cannot leave its style sheet', () => {
    const course = makeCourse({ 'lectures/a.md': '---\ntitle: "A </style><b> \\" } *"\n---\n\nWords.\n' });
    const html = writeHandbook(course).get('handbook/index.html') ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(style).toContain('content: "Lecture: A \\3c \\2f style\\3e ');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('is cut into parts of whole lectures where it is too long, and links lead from part to part', () => {
    const words = 'Words that fill a page, and then another one. '.repeat(6000);
    const long = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `lectures/l${index + 1}.md`,
        `---\ntitle: L${index + 1}\nnumber: ${index + 1}\n---\n\n## Part\n\nSee [the first](l1.md) and [the last](l9.md#part).\n\n${words}\n`,
      ]),
    );
    const files = writeHandbook(makeCourse({ ...long, 'concepts/a.md': '---\ntype: concept\ntitle: Idea\n---\n\nA thought.\n' }));
    expect(files.size).toBeGreaterThan(3);
    expect(lostLinks(files)).toEqual([]);
    for (const [path, text] of files) expect(text.length, path).toBeLessThan(2_000_000);
    expect(files.get('handbook/index.html')).toContain('lecture 1 to lecture');
  });
});

describe('a lecture in the handbook', () => {
  it.each([
    ['has ids of its own, and links to them', '## Here\n\n[x](#here)', ['<h3 id="l1-here">', '<a href="#l1-here">x</a>']],
    ['has notes of its own', 'Words[^1].\n\n[^1]: More.', ['href="#l1-user-content-fn-1"', 'id="l1-user-content-fn-1"']],
    ['leads to what the document holds', '[x](b.md#part)', ['<a href="#l2-part">x</a>', 'id="l2-part"']],
    [
      'has drawings whose parts are its own',
      '```mermaid\ngraph TD\n  accTitle: T\n  accDescr: D\n  A --> B\n```',
      ['aria-labelledby="l1-drawing-1-title l1-drawing-1-desc"', 'id="l1-drawing-1-title"', 'marker-end="url(#l1-drawing-1-1)"'],
    ],
    ['unfolds what is folded', '<details><summary>S</summary>Words.</details>', ['<details open>']],
    ['wants pictures at once', '![Words](a.svg)', [' decoding="async">']],
    [
      'keeps the headers of cells',
      '<table><tr><th id="h">A</th></tr><tr><td headers="h">b</td></tr></table>',
      ['<td headers="l1-h">', '<th id="l1-h">'],
    ],
    [
      'numbers addresses, one number for each',
      '[A](https://a.org/?x=1&y=2) [B](https://b.org/) [again](https://a.org/?x=1&y=2)',
      [
        'A</a><sup class="address-mark"><a href="#l1-address-1">[1]</a></sup>',
        '[2]</a></sup>',
        'again</a><sup class="address-mark"><a href="#l1-address-1">',
        '<li id="l1-address-1">https://a.org/?x=1&amp;y=2</li>',
      ],
    ],
  ])('%s', (_, text, wanted) => {
    const html = writeLecture(text);
    for (const part of wanted) expect(html).toContain(part);
    expect(html).not.toContain('loading=');
  });

  it('gives no number to a link whose words are its address', () => {
    expect(writeLecture('<https://a.org/b> and [a.org](https://a.org/)')).not.toContain('address-mark');
  });
});
