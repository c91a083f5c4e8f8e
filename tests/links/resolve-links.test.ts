import { describe, expect, it } from 'vitest';
import { type Files, lectureHtml, makeCourse, pathOf } from '../support/small-course.ts';

const files = {
  'lectures/other.md':
    '---\ntitle: Other\naliases: [second one]\n---\n\n## A part (of it)\n\nw\n\n## Größe und Maß\n\nw\n\n<h2 id="raw">Raw</h2>\n\nw ^a-block1\n\n<p id="label-1">w</p>\n',
  'lectures/week 2/index.md': '# Week two\n',
  'lectures/week 2/Deep Note.md': '# Deep\n',
  'tools/ray.md': '---\ntype: tool\ntitle: Ray\n---\n\nRuns.\n',
  'README.md': '# Read me\n',
  'lectures/week 3/02-deep-one.md': '# Deep one\n',
};
const assets = ['lectures/data/set.csv', 'lectures/my file.pdf', 'lectures/code/Makefile', 'lectures/raw/x.csv'];
const hosted = { 'course.yml': 'repository: https://github.com/o/r\n' };

/** Gives a link's address on the page, or what the problem's rule says. */
function follow(link: string, more: Files = {}): string {
  const course = makeCourse({ ...files, ...more, 'lectures/a.md': `# A\n\nSee ${link}.\n\n## Here it is\n\nw\n` }, assets);
  const [problem] = course.problems.filter(({ file }) => file === 'lectures/a.md');
  const anchor = /See <a([^>]*)>/.exec(lectureHtml(course, 'lectures/a.md'))?.[1];
  return problem?.rule ?? /href="([^"]*)"/.exec(anchor ?? '')?.[1] ?? 'words';
}

describe('links', () => {
  const cases: readonly [link: string, address: string][] = [
    ['[x](other.md)', '/lectures/other/'],
    ['[x](./other.md)', '/lectures/other/'],
    ['[x](../lectures/other.md)', '/lectures/other/'],
    ['[x](/lectures/other.md)', '/lectures/other/'],
    ['[x](/content/lectures/other.md)', '/lectures/other/'],
    ['[x](../../content/lectures/other.md#raw)', '/lectures/other/#raw'],
    ['[x](..\\lectures\\other.md)', '/lectures/other/'],
    ['[x](/content/lectures/gone.md)', 'link-to-nothing'],
    ['[x](/lectures/gone.md)', 'link-to-nothing'],
    ['[x](/docs/elsewhere)', 'link-leaves-content'],
    ['[x](../)', '/lectures/readme/'],
    ['[x](..)', '/lectures/readme/'],
    ['[x](./)', '/lectures/'],
    ['[x](.)', '/lectures/'],
    ['[x](../lectures)', '/lectures/'],
    ['[x](../tools/)', '/tools/'],
    ['[x](/content/)', '/lectures/readme/'],
    ['[x](<week 3/>)', '/lectures/'],
    ['[x](../#readme)', '/lectures/readme/'],
    ['[x](lecturs/)', 'link-to-nothing'],
    ['[x](other.md#L8)', '/lectures/other/#a-part-of-it'],
    ['[x](other.md#L2)', '/lectures/other/'],
    ['[x](other.md#L11-L14)', '/lectures/other/#gr%C3%B6%C3%9Fe-und-ma%C3%9F'],
    ['[x](other.md?plain=1#L11C2-L14C5)', '/lectures/other/#gr%C3%B6%C3%9Fe-und-ma%C3%9F'],
    ['[x](other.md#:~:text=part)', '/lectures/other/'],
    ['[x](data/)', 'link-unpublished'],
    ['[x](code/Makefile)', 'link-unpublished'],
    ['[x](../../src/train.py)', 'link-leaves-content'],
    ['[x](other.html)', 'link-inexact'],
    ['[x](other.html#raw)', 'link-inexact'],
    ['[x](../other/)', 'link-inexact'],
    ['[x](/notes/deep-one/)', 'link-inexact'],
    ['[x](#label-1)', 'link-inexact'],
    ['[x](#/2/1)', '/lectures/a/'],
    ['[x](#3)', '/lectures/a/'],
    ['[x]({{site.baseurl}}/lectures/other.md)', '/lectures/other/'],
    ['[x]({{site.url}}/elsewhere)', 'link-to-nothing'],
    ['[x](my%20file.pdf#page=3)', '/media/lectures-my file.pdf#page=3'],
    ['[x](other)', '/lectures/other/'],
    ['[x](OTHER.md)', '/lectures/other/'],
    ['[x](other.md?plain=1)', '/lectures/other/'],
    ['[x](other.md#a-part-of-it)', '/lectures/other/#a-part-of-it'],
    ['[x](other.md#A-Part-of-it)', '/lectures/other/#a-part-of-it'],
    ['[x](other.md#gr%C3%B6%C3%9Fe-und-ma%C3%9F)', '/lectures/other/#gr%C3%B6%C3%9Fe-und-ma%C3%9F'],
    ['[x](other.md#raw)', '/lectures/other/#raw'],
    ['[x](other.md#gone)', 'link-to-nothing'],
    ['[x](#here-it-is)', '#here-it-is'],
    ['[x](#)', '/lectures/a/'],
    ['[x](#top)', '/lectures/a/'],
    ['[x](#gone)', 'link-to-nothing'],
    ['[x](week%202/Deep%20Note.md)', '/lectures/week-2/deep-note/'],
    ['[x](<week 2/Deep Note.md>)', '/lectures/week-2/deep-note/'],
    ['[x](<week 2/>)', '/lectures/week-2/'],
    ['[x](<week 2/index.md>)', '/lectures/week-2/'],
    ['[x](../README.md)', '/lectures/readme/'],
    ['[x](../tools/ray.md)', '/tools/ray/'],
    ['[x](/tools/ray/)', '/tools/ray/'],
    ['[x](/tools/)', '/tools/'],
    ['[x](/)', '/'],
    ['[x](data/set.csv)', '/media/lectures-data-set.csv'],
    ['[x](my%20file.pdf)', '/media/lectures-my file.pdf'],
    ['[x](gone.md)', 'link-to-nothing'],
    ['[x](gone.csv)', 'link-to-nothing'],
    ['[x](%zz.md)', 'link-to-nothing'],
    ['[x](../../out.md)', 'link-leaves-content'],
    ['[x](%2e%2e/%2e%2e/out.md)', 'link-leaves-content'],
    ['[x](..\\\\..\\\\..\\\\out.md)', 'link-leaves-content'],
    ['[x](https://example.org/a?b=c#d)', 'https://example.org/a?b=c#d'],
    ['[x](HTTPS://example.org)', 'HTTPS://example.org'],
    ['[x](//example.org/a)', 'https://example.org/a'],
    ['[x](mailto:me@example.org)', 'mailto:me@example.org'],
    ['[x](javascript:alert(1))', 'link-refused'],
    ['[x](JaVaScRiPt:alert(1))', 'link-refused'],
    ['[x](&#106;avascript:alert(1))', 'link-refused'],
    ['[x](java&#10;script:alert(1))', 'link-refused'],
    ['[x](12:30)', 'link-refused'],
    ['[x](./12:30.md)', 'link-to-nothing'],
    ['[x](data:text/html,hi)', 'link-refused'],
    ['[x](vbscript:x)', 'link-refused'],
    ['[x](file:///etc/passwd)', 'link-refused'],
    ['<a href="other.md">x</a>', '/lectures/other/'],
    ['<a href=" javascript:alert(1)">x</a>', 'link-refused'],
    ['[x][r]\n\n[r]: other.md\n\nThat is all', '/lectures/other/'],
    ['[[Other]]', '/lectures/other/'],
    ['[[other|the words]]', '/lectures/other/'],
    ['[[second one]]', '/lectures/other/'],
    ['[[Other#A part (of it)]]', '/lectures/other/#a-part-of-it'],
    ['[[#Here it is]]', '#here-it-is'],
    ['[[Ray]]', '/tools/ray/'],
    ['[[rays]]', '/tools/ray/'],
    ['[[The Ray|x]]', '/tools/ray/'],
    ['[[Deep Note]]', '/lectures/week-2/deep-note/'],
    ['[[lectures/other]]', '/lectures/other/'],
    ['[[other.md]]', '/lectures/other/'],
    ['[[lectures/other.md|words]]', '/lectures/other/'],
    ['[[./other]]', '/lectures/other/'],
    ['[[../tools/ray]]', '/tools/ray/'],
    ['[[week 2/Deep Note]]', '/lectures/week-2/deep-note/'],
    ['[[vault/gone/other]]', 'unknown-topic'],
    ['[[week 3/02-deep-one.md]]', '/lectures/week-3/02-deep-one/'],
    ['[[other#A part (of it)#Größe und Maß]]', '/lectures/other/#gr%C3%B6%C3%9Fe-und-ma%C3%9F'],
    ['[[other#^a-block1]]', '/lectures/other/#%5Ea-block1'],
    ['[[other^a-block1]]', '/lectures/other/#%5Ea-block1'],
    ['[[other#^gone1]]', 'link-to-nothing'],
    ['[[data/set.csv]]', '/media/lectures-data-set.csv'],
    ['[[my file.pdf]]', '/media/lectures-my file.pdf'],
    ['[[Gone]]', 'unknown-topic'],
    ['[[Other#Gone]]', 'link-to-nothing'],
  ];
  it.each(cases)('%s leads to %s', (link, address) => {
    expect(follow(link)).toBe(address);
  });

  it.each([
    ['[x](../../src/train.py)', 'https://github.com/o/r/blob/main/src/train.py'],
    ['[x](../../src/train.py#L10-L20)', 'https://github.com/o/r/blob/main/src/train.py#L10-L20'],
    ['[x](../../src/)', 'https://github.com/o/r/tree/main/src'],
    ['[x](../../README.md)', 'https://github.com/o/r/blob/main/README.md'],
    ['[x](/.github/workflows/a%20b.yml)', 'https://github.com/o/r/blob/main/.github/workflows/a%20b.yml'],
    ['[x](code/Makefile)', 'https://github.com/o/r/blob/main/content/lectures/code/Makefile'],
    ['[x](raw/)', 'https://github.com/o/r/tree/main/content/lectures/raw'],
    ['[x](../../../out.md)', 'link-leaves-content'],
    ['[x](other.md)', '/lectures/other/'],
  ])('%s leads to %s where the course names its repository', (link, address) => {
    expect(follow(link, hosted)).toBe(address);
  });

  it.each([
    ['https://gitlab.example.org/o/r', 'https://gitlab.example.org/o/r/-/blob/main/a.py'],
    ['https://codeberg.org/o/r', 'https://codeberg.org/o/r/src/branch/main/a.py'],
    ['https://bitbucket.org/o/r', 'https://bitbucket.org/o/r/src/main/a.py'],
  ])('lead to the pages of %s', (repository, address) => {
    expect(follow('[x](../../a.py)', { 'course.yml': `repository: ${repository}\n` })).toBe(address);
  });

  it.each(['r\u00e9sum\u00e9', 're\u0301sume\u0301'])('find a note whatever form its accents have: %j', (name) => {
    expect(follow('[x](r\u00e9sum\u00e9.md)', { [`lectures/${name}.md`]: '# R\n' })).toMatch(/^\/lectures\/r/);
    expect(follow('[x](re\u0301sume\u0301.md)', { [`lectures/${name}.md`]: '# R\n' })).toMatch(/^\/lectures\/r/);
  });

  it('are known with the note they lead to', () => {
    const course = makeCourse({ ...files, 'lectures/a.md': '# A\n\n[x](other.md)\n' });
    expect(course.linked.get(pathOf('lectures/a.md'))?.targets).toEqual([
      { kind: 'page', path: '/lectures/other/', hash: '', note: 'lectures/other.md' },
    ]);
  });
});
