import { describe, expect, it } from 'vitest';
import { readLecture, shorten } from '../support/small-course.ts';

/** Gives the rules that a text breaks, each with its place. */
function problemsOf(text: string): readonly string[] {
  return shorten(readLecture(`# A\n\n${text}\n`).problems).filter((line) => !/link-to-nothing|image-missing/.test(line));
}

describe('references', () => {
  it.each([
    ['x[^missing]', '3:2-3:12 warning footnote-missing'],
    ['| a |\n|---|\n| x[^cell] |', '5:4-5:11 warning footnote-missing'],
    ['> a\n> - b[^in]', '4:6-4:11 warning footnote-missing'],
    ['## A heading[^h]', '3:13-3:17 warning footnote-missing'],
    ['[a][nowhere]', '3:1-3:13 warning reference-missing'],
    ['[the words][1]', '3:1-3:15 warning reference-missing'],
    ['[some **bold** and `code`][where]', '3:1-3:34 warning reference-missing'],
    ['[a][]', '3:1-3:6 warning reference-missing'],
    ['![a][pic]', '3:1-3:10 warning reference-missing'],
    ['![p](my pic.png)', '3:1-3:17 warning link-unread'],
    ['![p](my pic.png "A title")', '3:1-3:27 warning link-unread'],
    ['[p](my slides.pdf)', '3:1-3:19 warning link-unread'],
    ['[p](../week 1/a.md#part)', '3:1-3:25 warning link-unread'],
    ['[p](<my slides.pdf)', '3:1-3:20 warning link-unread'],
    ['[p](https://x.example/a b)', '3:1-3:27 warning link-unread'],
    ['[p](slides.pdf', '3:1-3:15 warning link-unread'],
    ['(words)[https://x.example/a]', '3:1-3:29 warning link-unread'],
  ])('are told where Markdown reads none: %j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it.each([
    'A[i][j] and m[0][1], [0][1], int[][] and df["a"]["b"]',
    'See [1], [12][13], [Lee19][Kim2020].',
    '- [ ] open\n- [x] done',
    'The pattern [^a-z] or [^0-9]+, and [^\\s]',
    '`x[^a]` and `[a][b-c]` and $a[x](b c.png)$',
    '```\n[a][nowhere] ![p](my pic.png)\n```',
    '\\[a][nowhere], x\\[^a] and \\![p](b.md)',
    'So be it [sic](see below), f(x)[y], E[X](a b)',
    '![p](<my pic.png>) ![p](my%20pic.png) [r](a.md "title") [x][y]\n\n[y]: a.md',
    'x[^a]\n\n[^a]: b',
  ])('are no more than words in %j', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('say what is surely meant', () => {
    const { problems } = readLecture('# A\n\nx[^latncy] [w][addresss] ![p](my pic.png)\n\n[^latency]: y\n\n[address]: https://x.example\n');
    expect(problems.flatMap(({ fix }) => (fix === undefined ? [] : [fix.text]))).toEqual(['latency', '[address]', '(<my pic.png>']);
  });
});

describe('what nothing closes', () => {
  it.each([
    ['a comment', 'a\n\n<!-- b\n\nc', '5:1-5:5 error comment-unclosed'],
    ['a comment in a block', '<div>\n<!-- b\n</div>\n\nc', '4:1-4:5 error comment-unclosed'],
    ['a comment in a paragraph', 'a <!-- b\n\nc -->', '3:3-3:7 warning comment-unclosed'],
    ['a comment in an item', '- a\n\n  <!-- b\n\nc', '5:3-5:7 error comment-unclosed'],
    ['code', 'a\n\n```python\nb\n\n## c', '5:1-5:10 warning code-unclosed'],
    ['code with tildes', '~~~\nb', '3:1-3:4 warning code-unclosed'],
    ['code in a quote', '> ```\n> b\n\nc', '3:3-3:6 warning code-unclosed'],
    ['code that the next code closes', '```python\nb\n\nc\n\n```sh\nd\n```', '3:1-3:10 warning code-unclosed'],
    ['details', 'a\n\n<details>\n<summary>S</summary>\n\nb', '5:1-5:10 warning element-unclosed'],
    ['details in details', '<details>\n\n<details open>\n\na\n\n</details>', '3:1-3:10 warning element-unclosed'],
    ['emphasis', 'a <b>b\n\nc', '3:3-3:6 warning element-unclosed'],
    ['a style', '<style>\np {}\n\nc', '3:1-3:7 warning element-unclosed'],
  ])('is told at its opening: %s', (_what, text, problem) => {
    expect(problemsOf(text).filter((line) => !line.includes('html-'))).toEqual([problem]);
  });

  it.each([
    '<!-- a\n\nb -->\n\nc <!-- d -->',
    '<!---->\n<!-->\n\na',
    '`<!--` and \\<!--',
    '```\n<details> <!--\n```',
    '````md\n```python\na\n```\n````',
    '- a\n\n  ```\n  b\n  ```\n\n- c',
    '> ```\n> b\n> ```',
    '    indented\n    ```',
    '<details>\n<summary>S</summary>\n\na <b>b</b>\n\n</details>',
    '<table><tr><td>a</table>\n\n<p>b\n\n<br>',
  ])('is nothing in %j', (text) => {
    expect(problemsOf(text).filter((line) => !line.includes('html-'))).toEqual([]);
  });
});

describe('problems in HTML', () => {
  it.each([
    ['<div>\n\n<h2>a <center><h3>b</h3></center></h2>\n\n</div>', '5:1-5:2 warning html-misnested'],
    ['a\n\n<p>b <div>c</div>\n\n<h2>d <center><h3>e</h3></center></h2>', '7:1-7:2 warning html-misnested'],
    ['<h2>a <center><h3>b</h3></center></h2>\n\n[c](javascript:x)', '3:1-3:2 warning html-misnested,5:1-5:18 warning link-refused'],
    ['<div>\n<ul>\n<li><script>x</script></li>\n</ul>\n</div>', '5:5-5:6 warning html-removed'],
  ])('stand at their place: %j', (text, problems) => {
    expect(problemsOf(text).join()).toBe(problems);
  });

  it.each([
    ['<h2>a <center><h3>b</h3></center></h2>\n\nwords\n\n[c](gone.md)', ['7:1-7:13 error link-to-nothing']],
    [
      '<h2>a <center><h3>b</h3></center></h2>\n\n- [[Gone]]\n\n![d](gone.png)',
      ['5:3-5:11 error unknown-topic', '7:1-7:15 warning image-missing'],
    ],
    ['<h2>a <center><h3>b</h3></center></h2>\n\n<p>x <a\nhref="gone.md">c</a></p>', ['5:6-6:21 error link-to-nothing']],
  ])('stand at their place below HTML that is mended: %j', (text, problems) => {
    expect(shorten(readLecture(`# A\n\n${text}\n`).problems).filter((line) => !line.includes('misnested'))).toEqual(problems);
  });
});

it('tells of a hundred elements of one name that nothing closes, and of no more', () => {
  const told = problemsOf('<table><tr><td>\n'.repeat(300)).filter((line) => line.endsWith('element-unclosed'));
  expect(told).toHaveLength(100);
  expect(told[0]).toMatch(/^3:1-3:8 /);
});
