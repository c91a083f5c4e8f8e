import { describe, expect, it } from 'vitest';
import { htmlToMarkdownTree } from '../../lib/export/html-to-markdown-tree.ts';
import { markdownToText } from '../../lib/export/markdown-blocks.ts';
import { pageToMarkdown } from '../../lib/export/page-to-markdown.ts';
import { buildPages } from '../../lib/pages/write-site.ts';
import { makeSampleCourse } from './sample-course.ts';

const place = { siteUrl: '', basePath: '/course' };
const course = makeSampleCourse(place);
const pages = new Map([...buildPages(course)].map((page) => [page.head.path, pageToMarkdown(page, place)]));

describe('a page as Markdown', () => {
  it('starts with its title and its facts', () => {
    expect(pages.get('/lectures/01-roles/')).toMatch(
      /^# Who does what\n\n- \*\*Lecture\*\*: 1\n- \*\*Date\*\*: 2026-01-12\n- \*\*Authors\*\*: Ada & Grace\n/,
    );
    expect(pages.get('/')).toMatch(/^# Course & more\n/);
  });

  it('tells a topic with its fields and the passages of other lectures', () => {
    const text = pages.get('/roles/data-engineer/') ?? '';
    expect(text).toContain('Builds the systems that hold data.');
    expect(text).toContain('## Skills\n\n- SQL\n- Python\n');
    expect(text).toContain('### [More on roles: Data engineer](/course/lectures/02-more/#data-engineer)');
    expect(text).toContain('Keeps the [feature store](/course/components/feature-store/) filled');
  });

  it('tells a decision with its criteria', () => {
    expect(pages.get('/decisions/build-or-buy/')).toContain('- Is it our focus? Build: It sets us apart.');
  });

  it('keeps tables, alerts and footnotes as code hosts write them', () => {
    expect(pages.get('/lectures/01-roles/')).toMatch(/\| \[Data engineer\]\(.*\) \| Builds the systems that hold data\. \| SQL, Python \|/);
    const text = pages.get('/lectures/02-more/') ?? '';
    expect(text).toContain('filled[^1]');
    expect(text).toContain('[^1]: Or should.');
    expect(text).toContain(
      '> [!NOTE]\n>\n> See [Feature store](/course/components/feature-store/) & [the site](https://example.org/a?b=1\\&c=2).',
    );
  });

  it('starts every link of the site at its base path', () => {
    for (const text of pages.values()) expect(text).not.toMatch(/\]\(\/(?!course\/)/);
  });

  it.each([
    ['<p>See <a href="#x">here</a></p>', 'See [here](/a/#x)\n'],
    ['<p>A <span class="broken-link">lost</span> link</p>', 'A lost link\n'],
    ['<pre><code class="language-py">x = 1\n</code></pre>', '```py\nx = 1\n```\n'],
    [
      '<figure class="diagram"><svg role="img"><title>Flow</title><desc>a to b</desc><text>a</text></svg></figure>',
      '_Diagram: Flow. a to b_\n',
    ],
    ['<figure class="diagram"><svg role="img"><g><text>start</text><text>end</text></g></svg></figure>', '_Diagram: start, end_\n'],
    ['<details class="instructor-notes"><summary>Notes</summary><p>Slow down.</p></details>', '**Notes**\n\nSlow down.\n'],
    ['<dl class="row"><dt>Task</dt><dd>Builds</dd></dl>', '**Task**\n\nBuilds\n'],
    ['<ul><li><input type="checkbox" checked disabled> done</li></ul>', '- [x] done\n'],
    ['<p>1 &lt; 2 &amp; *no* [link]</p>', '1 < 2 & \\*no\\* \\[link]\n'],
    ['', ''],
  ])('turns %s into Markdown', (html, markdown) => {
    expect(markdownToText(htmlToMarkdownTree(html, '/a/'))).toBe(markdown);
  });
});
