import { describe, expect, it } from 'vitest';
import { readLecture } from '../support/small-course.ts';
import { importText, reportOf } from './read-source.ts';

/** Imports what a page's main part holds, and gives the note's body and its report. */
async function read(main: string, head = ''): Promise<{ body: string; report: string; text: string }> {
  const note = await importText('page.html', `<html><head>${head}</head><body><main><h1>Page</h1>${main}</main></body></html>`);
  return { body: note.text.slice(note.text.indexOf('# Page') + 6).trim(), report: reportOf(note), text: note.text };
}

const katex = (mathml: string) =>
  `<span class="katex"><span class="katex-mathml"><math><semantics><mrow>${mathml}</mrow><annotation encoding="application/x-tex">c^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">c2</span></span>`;

describe('importing formulas of web pages', () => {
  it.each([
    ['Sphinx', '<span class="math notranslate nohighlight">\\(x^2\\)</span>', '$x^2$'],
    ['Sphinx with images', '<img class="math" src="a.png" alt="x^2">', '$x^2$'],
    ['Pandoc for MathJax', '<span class="math inline">\\(x_1\\)</span>', '$x_1$'],
    ['Pandoc for KaTeX', '<span class="math inline">x_1</span>', '$x_1$'],
    ['Pandoc without a script', '<span class="math inline"><em>x</em><sub>1</sub></span>', '*x*<sub>1</sub>'],
    ['Python-Markdown', '<span class="arithmatex">\\(x\\)</span>', '$x$'],
    ['a code host', '<math-renderer class="js-inline-math">$x$</math-renderer>', '$x$'],
    [
      'MathJax 2',
      '<span class="MathJax_Preview">y</span><span class="MathJax"><nobr>y</nobr></span><script type="math/tex">y_1</script>',
      '$y_1$',
    ],
    ['a script alone', '<script type="math/tex">y</script>', '$y$'],
    [
      'MathJax 3',
      '<mjx-container class="MathJax"><mjx-math>g</mjx-math><mjx-assistive-mml><math><mfrac><mi>a</mi><mi>b</mi></mfrac></math></mjx-assistive-mml></mjx-container>',
      '$\\frac{a}{b}$',
    ],
    ['MathJax 4', '<mjx-container data-latex="x^2"><svg><text>x</text></svg></mjx-container>', '$x^2$'],
    ['KaTeX', katex('<mi>c</mi>'), '$c^2$'],
    [
      'MediaWiki',
      '<span class="mwe-math-element"><span style="display: none;"><math alttext="{\\displaystyle x^{2}}"><mi>x</mi></math></span><img class="mwe-math-fallback-image-inline" alt="{\\displaystyle x^{2}}"></span>',
      '$x^{2}$',
    ],
    ['LaTeXML', '<math class="ltx_Math" alttext="\\alpha"><mi>α</mi></math>', '$\\alpha$'],
    ['MathML that is read aloud in words', '<math alttext="y x squared"><mi>y</mi><msup><mi>x</mi><mn>2</mn></msup></math>', '$y{x}^{2}$'],
    ['a formula before a number', '<span class="math inline">\\(x\\)</span>2', '$$x$$2'],
  ])('reads one of %s', async (_, html, markdown) => {
    const { body, report, text } = await read(`<p>Let ${html} be.</p>`);
    expect(body).toBe(`Let ${markdown} be.`);
    expect(report).toBe('');
    expect(readLecture(text).html.includes('<math')).toBe(markdown.includes('$'));
  });

  it.each([
    ['Sphinx', '<div class="math notranslate nohighlight">\\[a = b\\]</div>', 'a = b'],
    [
      'Sphinx with a number',
      '<div class="math notranslate" id="e"><span class="eqno">(3)<a class="headerlink" href="#e">¶</a></span>\\[\\begin{split}a &amp;= b\\end{split}\\]</div>',
      '\\begin{split}a &= b\\end{split} \\tag{3}',
    ],
    ['Pandoc', '<p><span class="math display">\\[a = b\\]</span></p>', 'a = b'],
    [
      'MathJax 2',
      '<div class="MathJax_Display"><span class="MathJax">a</span></div><script type="math/tex; mode=display">a = b</script>',
      'a = b',
    ],
    ['KaTeX', `<span class="katex-display">${katex('<mi>c</mi>')}</span>`, 'c^2'],
    ['MathML', '<math display="block"><mi>x</mi><mo>=</mo><mn>1</mn></math>', 'x=1'],
    ['TeX alone', '<div class="math">\\begin{eqnarray}a &amp;=&amp; b\\end{eqnarray}</div>', '\\begin{array}{rcl}a &=& b\\end{array}'],
  ])('sets one of %s apart', async (_, html, tex) => {
    const { body, report, text } = await read(`<p>Before.</p>${html}<p>Behind.</p>`);
    expect(body).toBe(`Before.\n\n$$\n${tex}\n$$\n\nBehind.`);
    expect(report).toBe('');
    expect(readLecture(text).html).toMatch(/<math[^>]* display="block"/);
  });

  it('cuts a paragraph where a formula is set apart', async () => {
    expect((await read('<p>So <span class="math display">\\[x\\]</span> it is.</p>')).body).toBe('So\n\n$$\nx\n$$\n\nit is.');
  });

  it('reads delimiters in the words of a page whose script looks for them, and in no other', async () => {
    const words = '<p>Let \\(a_1 * b_2\\) and $c$ cost $5.</p><pre>\\(x\\)</pre>';
    const mathjax = '<script src="https://cdn.example/mathjax@3/tex.js"></script>';
    const dollars = `<script>MathJax = {tex: {inlineMath: [['$', '$']]}}</script>`;
    expect((await read(words, mathjax)).body).toBe('Let $a_1 * b_2$ and \\$c\\$ cost \\$5.\n\n```\n\\(x\\)\n```');
    expect((await read(words, dollars)).body).toContain('Let $a_1 * b_2$ and $c$ cost \\$5.');
    expect((await read(words)).body).toMatch(/^Let \\\\\(a\\?_1 \\\* b\\?_2\\\\\) and \\\$c\\\$/);
  });

  it.each([
    ['<mroot><mi>x</mi><mn>3</mn></mroot>', '\\sqrt[3]{x}'],
    ['<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><mi>x</mi>', '\\sum_{i}^{n}x'],
    ['<mover><mi>y</mi><mo>^</mo></mover>', '\\hat{y}'],
    ['<mover accent="true"><mi>y</mi><mo>¯</mo></mover>', '\\bar{y}'],
    ['<munder><mi>lim</mi><mi>n</mi></munder><mi>x</mi>', '\\lim_{n}x'],
    ['<munder><mi>argmax</mi><mi>n</mi></munder>', '\\operatorname*{argmax}_{n}'],
    ['<mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac>', '\\genfrac{}{}{0pt}{}{n}{k}'],
    ['<mrow><mo>(</mo><mfrac><mi>a</mi><mi>b</mi></mfrac><mo>)</mo></mrow>', '\\left( \\frac{a}{b} \\right)'],
    ['<mfenced open="[" close="]"><mi>a</mi><mi>b</mi></mfenced>', '\\left[ a,b \\right]'],
    ['<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable>', '\\begin{matrix} a & b \\end{matrix}'],
    [
      '<mmultiscripts><mi>x</mi><mn>1</mn><mn>2</mn><mprescripts></mprescripts><mn>3</mn><none></none></mmultiscripts>',
      '{}_{3}{x}_{1}^{2}',
    ],
    ['<menclose notation="box"><mi>x</mi></menclose>', '\\boxed{x}'],
    ['<mi mathvariant="double-struck">R</mi><mtext>for all</mtext><mi>sin</mi><mi>x</mi>', '\\mathbb{R}\\text{for all}\\sin x'],
    ['<msup><mi>f</mi><mo>′</mo></msup><mphantom><mi>x</mi></mphantom>', "{f}'\\phantom{x}"],
  ])('writes MathML as TeX: %s', async (mathml, tex) => {
    const { body, text } = await read(`<p>So <math>${mathml}</math>.</p>`);
    expect(body).toBe(`So $${tex}$.`);
    expect(readLecture(text).problems).toEqual([]);
  });
});

describe('importing footnotes of web pages', () => {
  it.each([
    [
      'Pandoc',
      '<p>One<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>.</p><section class="footnotes" role="doc-endnotes"><hr/><ol><li id="fn1"><p>The <em>note</em> (2020).<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
    ],
    [
      'GitHub',
      '<p>One<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup>.</p><section data-footnotes class="footnotes"><h2 class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1"><p>The <em>note</em> (2020). <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section>',
    ],
    [
      'Sphinx',
      '<p>One<a class="footnote-reference brackets" href="#id2" id="id1" role="doc-noteref"><span class="fn-bracket">[</span>1<span class="fn-bracket">]</span></a>.</p><aside class="footnote-list brackets"><aside class="footnote brackets" id="id2" role="doc-footnote"><span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#id1">1</a><span class="fn-bracket">]</span></span><p>The <em>note</em> (2020).</p></aside></aside>',
    ],
    [
      'older Sphinx',
      '<p>One<a class="footnote-reference brackets" href="#id2" id="id1">1</a>.</p><dl class="footnote brackets"><dt class="label" id="id2"><span class="brackets"><a class="fn-backref" href="#id1">1</a></span></dt><dd><p>The <em>note</em> (2020).</p></dd></dl>',
    ],
    [
      'the oldest Sphinx',
      '<p>One<a class="footnote-reference" href="#id2" id="id1">[1]</a>.</p><table class="docutils footnote" id="id2"><tbody><tr><td class="label"><a class="fn-backref" href="#id1">[1]</a></td><td>The <em>note</em> (2020).</td></tr></tbody></table>',
    ],
    [
      'MediaWiki',
      '<p>One<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup>.</p><div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">The <i>note</i> (2020).</span></li></ol></div>',
    ],
    [
      'Kramdown',
      '<p>One<sup id="fnref:a"><a href="#fn:a" class="footnote">1</a></sup>.</p><div class="footnotes"><ol><li id="fn:a"><p>The <em>note</em> (2020). <a href="#fnref:a" class="reversefootnote">&#8617;</a></p></li></ol></div>',
    ],
    [
      'AsciiDoctor',
      '<p>One<sup class="footnote">[<a id="_footnoteref_1" class="footnote" href="#_footnotedef_1">1</a>]</sup>.</p><div id="footnotes"><hr><div class="footnote" id="_footnotedef_1"><a href="#_footnoteref_1">1</a>. The <em>note</em> (2020).</div></div>',
    ],
    [
      'a word processor',
      '<p>One<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference">[1]</span></a>.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> The <em>note</em> (2020).</p></div>',
    ],
  ])('reads those of %s', async (_, html) => {
    const { body, report, text } = await read(html);
    expect(body).toBe('One[^note-1].\n\n[^note-1]: The *note* (2020).');
    expect(report).toBe('');
    expect(readLecture(text).problems).toEqual([]);
  });

  it('keeps one note for two marks, and blocks in it', async () => {
    const mark = (id: string) => `<sup id="${id}"><a href="#fn:1">1</a></sup>`;
    const back = '<a href="#a">↩</a> <a href="#b">↩</a>';
    const { body } = await read(
      `<p>One${mark('a')} two${mark('b')}.</p><ol><li id="fn:1"><p>First.</p><pre>x\n y</pre><p>${back}</p></li></ol>`,
    );
    expect(body).toBe('One[^note-1] two[^note-1].\n\n[^note-1]: First.\n\n    ```\n    x\n     y\n    ```');
  });

  it('takes no list of contents for footnotes', async () => {
    const { body } = await read(
      '<ul><li><a href="#git" id="t1">Git</a></li></ul><div id="git"><h2><a href="#t1">Git</a></h2><p>Words.</p></div>',
    );
    expect(body).toBe('- Git\n\n## Git\n\nWords.');
  });
});

describe('importing the looks of web pages', () => {
  it.each([
    ['font-weight: bold', '**x**'],
    ['font-weight:700', '**x**'],
    ['font-style: italic', '*x*'],
    ['font-style:oblique', '*x*'],
    ['text-decoration: line-through', '~~x~~'],
    ['font-family: Consolas, monospace', '`x`'],
    ['vertical-align: super', '<sup>x</sup>'],
    ['color: red', 'x'],
  ])('reads %s', async (style, markdown) => {
    expect((await read(`<p>An <span style="${style}">x</span>.</p>`)).body).toBe(`An ${markdown}.`);
  });

  it('reads classes of spans from the page’s own sheet, and weights that are taken back', async () => {
    const { body } = await read(
      '<p><span class="c1">Bold</span> and <b style="font-weight:normal">plain</b></p>',
      '<style>.c1{font-weight:700}</style>',
    );
    expect(body).toBe('**Bold** and plain');
  });

  it('leaves out what a page hides, and tells it', async () => {
    const { body, report } = await read('<p>Seen.</p><p style="display:none">Secret words.</p><p hidden>More secrets.</p>');
    expect(body).toBe('Seen.');
    expect(report).toContain('what the page hides: Secret words.');
    expect(report).toContain('what the page hides: More secrets.');
  });

  it.each([
    ['a list of reveal.js', '<aside class="notes">Say <em>this</em>.</aside>', '::: notes\n\nSay *this*.\n\n:::'],
    ['an attribute of reveal.js', '<section data-notes="Say this.">Words.</section>', 'Words.\n\n::: notes\n\nSay this.\n\n:::'],
    ['Marp', '<div class="bespoke-marp-note"><p>Say this.</p></div>', '::: notes\n\nSay this.\n\n:::'],
  ])('keeps what is said to the speaker alone as an instructor’s note: %s', async (_, html, markdown) => {
    const { body, text } = await read(html);
    expect(body).toBe(markdown);
    expect(readLecture(text).html).toContain('instructor-notes');
  });

  it.each([
    ['details', '<details><summary>Answer</summary><p>42</p></details>', '<details>\n<summary>Answer</summary>\n\n42\n\n</details>'],
    [
      'open details',
      '<details open><summary>An <code>x</code></summary>42</details>',
      '<details open>\n<summary>An <code>x</code></summary>\n\n42\n\n</details>',
    ],
    [
      'a folded admonition',
      '<div class="admonition dropdown"><p class="admonition-title">Solution</p><p>42</p></div>',
      '<details>\n<summary>Solution</summary>\n\n42\n\n</details>',
    ],
    ['a block of Bootstrap', '<div class="collapse" id="c"><p>42</p></div>', '<details>\n<summary>Details</summary>\n\n42\n\n</details>'],
  ])('keeps the state of %s', async (_, html, markdown) => {
    const { body, text } = await read(html);
    expect(body).toBe(markdown);
    expect(readLecture(text).html).toMatch(markdown.startsWith('<details open') ? /<details open/ : /<details>/);
  });
});

describe('importing code of web pages', () => {
  const numbers =
    '<td class="linenos"><div class="linenodiv"><pre><span class="normal">1</span>\n<span class="normal">2</span></pre></div></td>';
  it.each([
    ['breaks', '<pre>a<br>  b</pre>'],
    ['an element for each line', '<pre><code><span class="line">a</span><span class="line">  b</span></code></pre>'],
    ['an element for each line and ends of lines', '<pre><code><span class="line">a</span>\n<span class="line">  b</span>\n</code></pre>'],
    ['blocks', '<pre><div>a</div><div>  b</div></pre>'],
    ['numbers in the lines', '<pre><span class="linenos">1</span>a\n<span class="linenos">2</span>  b</pre>'],
    [
      'a table of Sphinx',
      `<table class="highlighttable"><tr>${numbers}<td class="code"><div class="highlight"><pre>a\n  b\n</pre></div></td></tr></table>`,
    ],
    [
      'a table of Chroma',
      '<table class="lntable"><tr><td class="lntd"><pre><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td class="lntd"><pre><code>a\n  b\n</code></pre></td></tr></table>',
    ],
    [
      'a table of highlight.js',
      '<pre><code><table class="hljs-ln"><tr><td class="hljs-ln-numbers">1</td><td class="hljs-ln-code">a</td></tr><tr><td class="hljs-ln-numbers">2</td><td class="hljs-ln-code">  b</td></tr></table></code></pre>',
    ],
    [
      'a table of a code host',
      '<table><tr><td class="blob-num" data-line-number="1"></td><td>a</td></tr><tr><td class="blob-num" data-line-number="2"></td><td>  b</td></tr></table>',
    ],
  ])('keeps its lines with %s', async (_, html) => {
    const { body, report } = await read(`<p>Words.</p>${html}`);
    expect(body).toBe('Words.\n\n```\na\n  b\n```');
    expect(report.replace(/^: the numbers of lines of code: 1 2$/m, '')).toBe('');
  });

  it('keeps empty lines between elements for each line', async () => {
    expect((await read('<pre><div>a</div><div></div><div>b</div></pre>')).body).toBe('```\na\n\nb\n```');
  });
});
