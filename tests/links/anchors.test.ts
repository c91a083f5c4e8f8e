import { describe, expect, it } from 'vitest';
import { proseToHtml } from '../../lib/links/prose-to-html.ts';
import { buildSiteContext } from '../../lib/pages/site-context.ts';
import { lectureHtml, makeCourse, pathOf, readLecture } from '../support/small-course.ts';

/** Ways in which authors name a place, each with the name `sec-3.1:x`. */
const ways: readonly [what: string, text: string][] = [
  ['<a name>', '<a name="sec-3.1:x"></a>Words.'],
  ['<a id>', 'Words <a id="sec-3.1:x"></a> words.'],
  ['<a name> above a heading', '<a name="sec-3.1:x"></a>\n\n## Part'],
  ['<a> in a heading', '## <a id="sec-3.1:x"></a>Part'],
  ['<a> around words', '<a id="sec-3.1:x">Words</a>'],
  ['<a> in the title', ''],
  ['<span id>', '<span id="sec-3.1:x">words</span>'],
  ['<div id>', '<div id="sec-3.1:x">\n\nwords\n\n</div>'],
  ['<p id>', '<p id="sec-3.1:x">words</p>'],
  ['<table id>', '<table id="sec-3.1:x"><tr><td>x</td></tr></table>'],
  ['<li id>', '<ul><li id="sec-3.1:x">x</li></ul>'],
  ['<h3 id>', '<h3 id="sec-3.1:x">Part</h3>'],
  ['<img id>', 'Words <img id="sec-3.1:x" src="a.png" alt="a"> words.'],
  ['<details id>', '<details id="sec-3.1:x"><summary>x</summary>y</details>'],
  ['a heading', '## Part {#sec-3.1:x}'],
  ['a heading as MkDocs writes it', '## Part {: #sec-3.1:x }'],
  ['a span', 'Some [words]{#sec-3.1:x}.'],
  ['an image', '![a](a.png){#sec-3.1:x}'],
  ['an image in a line', 'Words ![a](a.png){#sec-3.1:x} words.'],
  ['a link', 'Words [a](https://example.org){#sec-3.1:x} words.'],
  ['code in a line', 'Words `a`{#sec-3.1:x} words.'],
  ['a block of code', '```{#sec-3.1:x .python}\nx = 1\n```'],
  ['a div', '::: {#sec-3.1:x}\nwords\n:::'],
  ['a callout', '::: {#sec-3.1:x .callout-note}\nwords\n:::'],
  ['a formula', '$$\na\n$$ {#sec-3.1:x}'],
  ['a label in a formula', '$$\na \\label{sec-3.1:x}\n$$'],
  ['a table', '| a |\n|---|\n| b |\n\n: Words {#sec-3.1:x}'],
  ['a target of MyST', '(sec-3.1:x)=\n\n## Part'],
];

describe('an anchor that an author set', () => {
  it.each(ways)('can be linked to from its note and from others: %s', (what, text) => {
    const title = what.includes('title') ? '# A <a id="sec-3.1:x"></a>' : '# A';
    const course = makeCourse(
      {
        'lectures/a.md': `${title}\n\nOpening, see [here](#sec-3.1:x).\n\n${text}\n`,
        'lectures/b.md': '# B\n\nSee [there](a.md#sec-3.1:x).\n',
      },
      ['lectures/a.png'],
    );
    expect(course.problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
    const html = lectureHtml(course, 'lectures/a.md');
    expect(html.split('id="sec-3.1:x"')).toHaveLength(2);
    expect(html).toContain('href="#sec-3.1%3Ax"');
    expect(lectureHtml(course, 'lectures/b.md')).toContain('href="/lectures/a/#sec-3.1%3Ax"');
  });

  it('stands on the page though nothing in the course leads there', () => {
    const course = makeCourse({ 'lectures/a.md': '# A\n\n<a name="from-outside"></a>Words.\n' });
    expect(buildSiteContext(course).anchors.get(pathOf('lectures/a.md'))).toContain('from-outside');
  });

  it('is left out where a topic quotes the passage', () => {
    const course = makeCourse({ 'lectures/a.md': '# A\n\n## Store {.component}\n\n<a name="x"></a>Words.\n' });
    const path = pathOf('lectures/a.md');
    const note = course.notes.get(path);
    const linked = course.linked.get(path);
    if (note === undefined || linked === undefined) throw new Error('no note');
    const page = { basePath: '', topics: course.topicsById, notePath: '/lectures/a/', headingDepth: 2 };
    expect(proseToHtml(note, linked, { start: 0, end: note.prose.length }, page)).not.toContain('id=');
  });

  it('keeps its name where words of a heading would have it, and headings that bear it make way', () => {
    const { note, problems } = readLecture('# A\n\n## Part\n\n## Other {#part}\n\n## Part\n');
    expect(note.headings.map(({ id }) => id)).toEqual(['part-1', 'part', 'part-2']);
    expect(problems).toEqual([]);
  });

  it('is the heading itself where it stands in front of the heading whose name it is', () => {
    const { html, problems } = readLecture('# A\n\n<a name="part"></a>\n\n## Part\n\n[x](#part)\n');
    expect(problems).toEqual([]);
    expect(html.split('id="part"')).toHaveLength(2);
  });

  it.each([
    ['two anchors', '<a id="x"></a>One.\n\n<a id="x"></a>Two.', '5:1'],
    ['an anchor and a heading', 'Words <a id="x"></a> words.\n\n## X', '3:7'],
    ['two headings', '## One {#x}\n\n## Two {#x}', '5:1'],
  ])('is told where its name is taken: %s', (_what, text, place) => {
    const { html, problems } = readLecture(`# A\n\n${text}\n`);
    expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([`${place} anchor-defined-twice`]);
    expect(html.split('id="x"')).toHaveLength(2);
  });

  it.each(['main', 'page-readings', 'page-announcement', 'drawing-1-arrowhead'])('never takes a name of the page: %s', (name) => {
    const { html, problems } = readLecture(`# A\n\n<a name="${name}"></a>Words.\n\n[x](#${name})\n`);
    expect(html).not.toContain(`id="${name}"`);
    expect(html).toContain(`href="#user-content-${name}"`);
    expect(problems).toEqual([]);
  });

  it.each([
    ['<a name="é"></a>Words.', 'e\u0301'],
    ['<a name="e\u0301"></a>Words.', 'é'],
    ['## Café', 'cafe\u0301'],
    ['## Cafe\u0301', 'café'],
  ])('is found in either form of Unicode: %s', (text, name) => {
    expect(readLecture(`# A\n\n${text}\n\n[x](#${name}) [y](#${encodeURIComponent(name)})\n`).problems).toEqual([]);
  });

  it('leaves the ids of drawings and of footnotes alone', () => {
    const { html, problems } = readLecture('# A\n\n```mermaid\ngraph TD\n  accDescr: x\n  A --> B\n```\n\nWords[^1].\n\n[^1]: Note.\n');
    expect(html).toContain('href="#user-content-fn-1"');
    expect(html).toContain('id="user-content-fn-1"');
    for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(html).toContain(`id="${id}"`);
    expect(problems).toEqual([]);
  });
});
