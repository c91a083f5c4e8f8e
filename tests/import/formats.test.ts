import { describe, expect, it } from 'vitest';
import { readLecture } from '../support/small-course.ts';
import { importText, readSource, reportOf } from './read-source.ts';

describe('importing Quarto', () => {
  it('keeps what a note has, and writes the rest as notes do', async () => {
    const { text, images } = await readSource('lecture.qmd');
    expect(text).toMatch(
      /^---\ntitle: Serving models\nsubtitle: From notebook to request\ndate: 2026-03-02\nauthors:\n {2}- Ada Example\n {2}- Grace Sample\nsummary: How a model/,
    );
    expect(text).toContain('in memory[^note-1] and answers within 10<sup>-2</sup> seconds. H<sub>2</sub>O is');
    expect(text).toContain('`a^2^` is code, and $x^{2}$ is a formula');
    expect(text).toContain('[^note-1]: And sometimes on a graphics card.');
    expect(text).toContain('```python\nprint("seen")\n```');
    expect(text).toContain('<p>Raw <b>words</b></p>\n<p>and more</p>');
    expect(text).toContain('| Tool | Use |\n| --- | --- |\n| Server | answers requests |');
    expect(text).toContain('| Right | Left |\n| --- | --- |\n| 12 | twelve |\n| 123 | onetwothree |');
    expect(text).toContain('The limerick packs laughs anatomical\\\nInto space');
    expect(text).toContain('[Video](https://example.org/film)');
    expect(text).toContain('[Elsewhere](<https://example.org/x.png>)');
    expect(images.map(({ name }) => name)).toEqual(['tiny.png']);
  });

  it('says at each line what it could not carry', async () => {
    const report = reportOf(await readSource('lecture.qmd'));
    for (const line of [
      /^line 4: the option "author".*affiliations: Example University/m,
      /^line 11: the option "format"[^\n]*revealjs/m,
      /^line 28: code that its author hides, of which only the result is shown: [^\n]*: \{python\}\n#\| label: fig-load\n#\| echo: false\n#\| fig-cap: "Load by hour"\nimport numpy/m,
      /^line 42: raw latex, kept as code/m,
      /^line 70: another file that is put in here.*_other\.qmd/m,
      /an image of another site, of which a link is kept: https:\/\/example\.org\/x\.png/,
      /an image: there is no file "gone\.png" beside the source/,
    ])
      expect(report).toMatch(line);
  });
});

describe('code that its author hides', () => {
  const word = 'zorblax';
  const whole = '---\ntitle: T\nexecute:\n  echo: false\n---\n\n';
  it.each([
    ['by an option of its own', `\`\`\`{python}\n#| echo: false\n${word}\n\`\`\``],
    ['by an option of knitr', `\`\`\`{r, echo=FALSE}\n${word}\n\`\`\``],
    ['by the source’s word for all', `${whole}\`\`\`{python}\n${word}\n\`\`\``],
    ['with its result', `\`\`\`{python}\n#| include: false\n${word}\n\`\`\``],
    ['with its result, by the source’s word', `---\nexecute:\n  include: false\n---\n\n\`\`\`{python}\n${word}\n\`\`\``],
  ])('is in no note and told with its words: %s', async (_what, source) => {
    const note = await importText('a.qmd', `${source}\n\nSeen.\n`);
    expect(note.text).not.toContain(word);
    expect(note.text).toContain('Seen.');
    expect(reportOf(note)).toContain(word);
  });

  it.each([
    ['that a block shows against the source’s word', `${whole}\`\`\`{python}\n#| echo: true\n${word}\n\`\`\``],
    ['that is a diagram', `${whole}\`\`\`{mermaid}\n%%| echo: false\nflowchart LR\n  a --> ${word}\n\`\`\``],
    ['that is HTML', `${whole}\`\`\`{=html}\n<p>${word}</p>\n\`\`\``],
    ['that is not run', `${whole}\`\`\`python\n${word}\n\`\`\``],
  ])('is told from what is shown: code %s', async (_what, source) => {
    expect((await importText('a.qmd', source)).text).toContain(word);
  });
});

describe('importing slides', () => {
  it('makes one text of them, with the speaker’s notes as notes', async () => {
    const { text } = await readSource('slides.md');
    expect(text).toContain('# Monitoring models\n');
    expect(text).toContain('::: notes\nSay hello, and\nwait for the late ones.\n:::');
    expect(text).toContain('![](tiny.png)');
    expect(text).toContain('- Models stay\n\nUnderlined\n---\n');
    expect(text).toContain('# not a slide:\n---\n```');
    expect(text).not.toMatch(/_class|<style|fit -->/);
  });
});

describe('importing notebooks', () => {
  it('keeps code with its language and what it has shown', async () => {
    const { text, title, images } = await readSource('notebook.ipynb');
    expect(title).toBe('Training run');
    expect(text).toContain('```r\nsummary(cars)\n```'.replace('```r', '```R'));
    expect(text).toContain('```text\nepoch 2\nWarning: slow\n```');
    expect(text).toMatch(/\| speed \| dist \|\n\| -+ \| -+ \|\n\| 4 {5}\| 2 {4}\||\| speed \| dist \|\n\| - \| - \|\n\| 4 \| 2 \|/);
    expect(text).toContain('$$\n\\displaystyle \\frac{a}{b}\n$$');
    expect(text).toContain('```text\nError: no such object\n```');
    expect(text).toContain('```latex\n\\LaTeX words\n```');
    expect(text).toContain('::: notes\nOnly for the instructor.\n:::');
    expect(images).toHaveLength(1);
  });

  it('cuts an endless output and says what stands behind', async () => {
    const note = await readSource('notebook.ipynb');
    expect(note.text).toContain('line 199\n…\n```');
    expect(note.text).not.toContain('line 200');
    expect(reportOf(note)).toMatch(/^cell 3: the rest of a long output[\s\S]*line 399/m);
  });

  it('fences code that holds fences', async () => {
    const { text } = await readSource('notebook.ipynb');
    expect(text).toContain('````R\nfor (i in 1:3) print("```")\n````');
  });

  it('reads format 3', async () => {
    const { text, images } = await readSource('old-notebook.ipynb');
    expect(text).toContain("## Old times\n\nWords of old.\n\n```python\nprint('old')\n```\n\n```text\nold\n```\n\n**forty-two**");
    expect(images).toHaveLength(1);
  });

  it.each([
    ['{', /Cannot read the notebook/],
    ['{"nbformat": 2}', /its format is 2/],
    ['[]', /its format is null/],
  ])('refuses %s', async (text, message) => {
    await expect(importText('a.ipynb', text)).rejects.toThrow(message);
  });
});

describe('importing web pages', () => {
  it('keeps the main content as Markdown', async () => {
    const { text, title, images } = await readSource('page.html');
    expect(title).toBe('Feature stores');
    expect(text).toContain('authors:\n  - Ada Example\n  - Grace Sample\n');
    expect(text).toContain('caf**é**');
    expect(text).toMatch(/> \[!WARNING\]\n>\n> Mind the clock\.|> \[!WARNING\]\n> Mind the clock\./);
    expect(text).toContain('fast \\| small');
    expect(text).toContain('<th rowspan="2">Store</th>');
    expect(text).toContain('```python\ndef f(x):\n    return x\n');
    expect(text).toContain('![A tiny picture](tiny.png)');
    expect(text).toContain('H<sub>2</sub>O and a trap');
    expect(text).not.toMatch(/alert|javascript:|onclick|<form|<iframe|Before/);
    expect(images.map(({ name }) => name)).toEqual(['tiny.png', 'image.gif', 'drawn-words.svg']);
  });

  it('names what went', async () => {
    const report = reportOf(await readSource('page.html'));
    for (const words of [
      'a comment: to do: more examples',
      '<nav>: Before',
      'a form: Your name Buy now Ada',
      'a file "../../../../etc/passwd"',
      'Copyright Example',
    ])
      expect(report.replace('there is no file', 'a file')).toContain(words);
  });

  it('reads the page’s words as words, whatever they would mean in a note', async () => {
    const { text } = await readSource('page.html');
    const { html, problems } = readLecture(text, ['lectures/tiny.png', 'lectures/image.gif', 'lectures/drawn-words.svg']);
    expect(html).toContain('$5 and $10, [[brackets]] and snake_case_names');
    expect(problems.filter(({ severity, rule }) => severity === 'error' && rule !== 'link-to-nothing')).toEqual([]);
  });

  it.each([
    ['a class', '<pre><code class="hljs language-c++">x</code></pre>', 'c++'],
    ['a class of Sphinx', '<div class="highlight-python"><pre>x</pre></div>', 'python'],
    ['a brush', '<pre class="brush: sql; gutter: false">x</pre>', 'sql'],
    ['a class of Pandoc', '<pre class="sourceCode numberLines r"><code class="sourceCode r">x</code></pre>', 'r'],
    ['an attribute', '<pre data-language="yaml">x</pre>', 'yaml'],
    ['nothing', '<pre class="wide">x</pre>', ''],
  ])('reads the language of code from %s', async (_, code, language) => {
    const { text } = await importText('page.html', `<main><h1>Code</h1><p>Words before the code.</p>${code}</main>`);
    expect(text).toContain(`\n\`\`\`${language}\nx\n`);
  });

  it('refuses a page that is nested without end', async () => {
    await expect(importText('a.html', '<div>'.repeat(100_000))).rejects.toThrow(/more than 400 elements/);
  });
});

describe('importing Word documents', () => {
  it('keeps footnotes, tables and images, and tells comments', async () => {
    expect((await readSource('footnotes.docx')).text).toMatch(/\[\^footnote-1\][\s\S]*\[\^footnote-1\]: /);
    expect((await readSource('tables.docx')).text).toMatch(/\|[^\n]+\|\n\|[ -|]+\|\n/);
    const picture = await readSource('tiny-picture.docx');
    expect(picture.images.map(({ name }) => name)).toEqual(['image-1.png']);
    expect(picture.text).toContain('](image-1.png)');
    expect(reportOf(await readSource('comments.docx'))).toContain('a comment: A tachyon walks into a bar.');
  });
});

describe('importing anything else', () => {
  it.each([
    ['slides.pptx', /Export the outline/],
    ['paper.pdf', /Import the file that it was made from/],
    ['letter.doc', /save it as \.docx/],
    ['data.csv', /known endings are \.qmd/],
    ['noending', /known endings/],
  ])('says what to do with %s', async (name, message) => {
    await expect(importText(name, 'words')).rejects.toThrow(message);
  });
});
