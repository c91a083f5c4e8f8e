import { describe, expect, it } from 'vitest';
import { lectureHtml, makeCourse } from '../support/small-course.ts';

const other = `---
title: The other
---

# The other

## Loss *and* cost {#sec-loss}

![A wheel](p.png){#fig-one}

![Two wheels](p.png){#fig-two}

$$
a \\label{eq:loss}
$$

\`\`\`python title="train.py" {#lst-train}
x = 1
\`\`\`

<a id="place"></a>Words in a place.

## Without a name
`;

/** What stands in the second paragraph of a lecture beside the other, and what is told of it. */
function write(text: string, more: Readonly<Record<string, string>> = {}): { readonly html: string; readonly told: readonly string[] } {
  const course = makeCourse({ 'lectures/note.md': `# T\n\n${text}\n`, 'lectures/other.md': other, ...more }, ['lectures/p.png']);
  return {
    html: lectureHtml(course, 'lectures/note.md'),
    told: course.problems.filter(({ file }) => file === 'lectures/note.md').map(({ line, column, rule }) => `${line}:${column} ${rule}`),
  };
}

describe('a reference to what another note holds', () => {
  it.each([
    ['Quarto', 'See @fig-two.', 'See <a href="/lectures/other/#fig-two">Figure\u00A02</a>.'],
    ['the number alone', 'See [-@fig-two].', 'See <a href="/lectures/other/#fig-two">2</a>.'],
    ['words in front', '[Fig. @fig-two]', 'Fig. <a href="/lectures/other/#fig-two">2</a>'],
    ['several', '[@fig-one; @fig-two]', '#fig-one">Figure\u00A01</a>; <a href="/lectures/other/#fig-two">Figure\u00A02</a>'],
    ['a section', 'In @sec-loss we', '<a href="/lectures/other/#sec-loss">Loss and cost</a>'],
    ['a listing', '@lst-train', '<a href="/lectures/other/#lst-train">Listing\u00A01</a>'],
    ['a role of MyST', '{ref}`sec-loss`', '<a href="/lectures/other/#sec-loss">Loss and cost</a>'],
    ['a role with words', '{numref}`Picture %s <fig-two>`', '<a href="/lectures/other/#fig-two">Picture 2</a>'],
    ['a link without words', 'See [](#fig-two)', 'See <a href="/lectures/other/#fig-two">Figure\u00A02</a>'],
    ['a link without words to a note', 'See [](other.md)', 'See <a href="/lectures/other/">The other</a>'],
    [
      'a link without words into a note',
      '[](other.md#fig-two) [](other.md#without-a-name)',
      'Figure\u00A02</a> <a href="/lectures/other/#without-a-name">Without a name</a>',
    ],
    ['a link with words', '[x](other.md#fig-two)', '<a href="/lectures/other/#fig-two">x</a>'],
    [
      'TeX in words',
      'By \\eqref{eq:loss} and \\ref{eq:loss}',
      'By <a href="/lectures/other/#eq%3Aloss">(1)</a> and <a href="/lectures/other/#eq%3Aloss">1</a>',
    ],
    ['TeX between dollars', 'By $\\eqref{eq:loss}$', 'By <a href="/lectures/other/#eq%3Aloss">(1)</a>'],
    ['a place without a number', '{ref}`words <place>`', '<a href="/lectures/other/#place">words</a>'],
    ['in a cell', '| a |\n| - |\n| @fig-two |', '<td><a href="/lectures/other/#fig-two">Figure\u00A02</a></td>'],
  ])('leads there, with the words that a reference gets in its own note: %s', (_what, text, html) => {
    expect(write(text)).toEqual({ html: expect.stringContaining(html), told: [] });
  });

  it('prefers what its own note holds', () => {
    const { html, told } = write('![x](p.png){#fig-two}\n\n@fig-two');
    expect(html).toContain('<a href="#fig-two">Figure\u00A01</a>');
    expect(told).toEqual([]);
  });

  it('finds the heading of its own note by its words', () => {
    expect(write('See {ref}`a-part` and [](#a-part).\n\n## A part').html).toContain(
      '<a href="#a-part">A part</a> and <a href="#a-part">A part</a>',
    );
  });

  it.each([
    ['nothing', 'See @fig-gone.', '@fig-gone', '3:5 reference-to-nothing'],
    ['a heading that its author gave no name', 'See {ref}`without-a-name`.', 'without-a-name', '3:10 reference-to-nothing'],
    ['TeX', 'See \\eqref{eq:gone}.', '\\eqref{eq:gone}', '3:5 reference-to-nothing'],
    ['several', 'See @fig-three.', '@fig-three', '3:5 reference-ambiguous'],
    ['a link to several', 'See [x](#fig-three).', 'x', '3:5 reference-ambiguous'],
  ])('is told and stays as typed where it means %s', (_what, text, typed, told) => {
    const figure = '![x](p.png){#fig-three}';
    const found = write(text, { 'lectures/b.md': `# B\n\n${figure}\n`, 'lectures/c.md': `# C\n\n${figure}\n` });
    expect(found).toEqual({ html: expect.stringContaining(`<span class="broken-link">${typed}</span>`), told: [told] });
  });

  it('is no trap for signs in a heading that a replacement would read', () => {
    expect(write('{ref}`the %s <cost>`', { 'lectures/d.md': "# D\n\n## It costs $& or $' {#cost}\n" }).html).toContain(
      '>the It costs $&#38; or $&#39;</a>',
    );
  });

  it('counts as a link to that note', () => {
    const course = makeCourse({ 'lectures/note.md': '# T\n\nAs @fig-two shows.\n', 'lectures/other.md': other }, ['lectures/p.png']);
    expect(course.backlinks.get('/lectures/other/')?.map(({ path }) => path)).toEqual(['/lectures/note/']);
  });

  it('leaves the sign beside a heading without words', () => {
    expect(write('## A part [](#a-part)\n\nx').html).toContain('>A part <a href="#a-part"></a></h2>');
  });
});
