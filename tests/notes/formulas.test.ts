import { describe, expect, it } from 'vitest';
import { noteToHtml } from '../support/plain-html.ts';
import { readLecture } from '../support/small-course.ts';

const display = '<div class="formula" tabindex="0" role="math">';

/** Writes the formulas of a page as F, with their words in MathML: what stands around them is the page's. */
function outline(text: string): string {
  return noteToHtml(readLecture(`# T\n\n${text}\n`).note)
    .replace(/<math[^>]*>([\s\S]*?)<\/math>/g, (_, inside: string) => `{${inside.replace(/<[^>]*>/g, '')}}`)
    .replaceAll(`${display}`, '<F>')
    .replaceAll('<span class="formula" tabindex="0" role="math">', '<f>')
    .replace(/(?<=\})<\/(?:div|span)>/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ?(<\/?(?:F|p|ul|ol|li|h2|blockquote|pre)(?: [^>]*)?>) ?/g, '$1')
    .replaceAll('&#38;', '&amp;')
    .replaceAll('&#62;', '>')
    .trim();
}

function rulesOf(text: string): readonly string[] {
  return readLecture(`# T\n\n${text}\n`).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

describe('a display formula', () => {
  it.each([
    ['attributes behind its end', '$$\na = b\n$$ {#eq-a}\n\nAfter.\n\n## Next', '<F>{a=b(1)}<p>After.</p><h2>Next</h2>'],
    ['attributes behind it on one line', '$$ a = b $$ {#eq-a .c}\n\nAfter.', '<F>{a=b(1)}<p>After.</p>'],
    ['other attributes', '$$\na\n$$ {.wide width=3}\n\nAfter.', '<F>{a}<p>After.</p>'],
    ['a label of MyST behind its end', '$$\na = b\n$$ (eq:loss)\n\nAfter.', '<F>{a=b(1)}<p>After.</p>'],
    ['a number by hand behind its end', '$$\na = b\n$$ (3)\n\nAfter.', '<F>{a=b}<p>(3)</p><p>After.</p>'],
    ['words behind its end', '$$\na\n$$ where *a* is\nthe loss', '<F>{a}<p>where <em>a</em> is the loss</p>'],
    ['words behind it on its line', '$$ a $$ where *a* is', '<p><f>{a} where <em>a</em> is</p>'],
    ['words in front of it', 'Hence $$a$$.', '<p>Hence <f>{a}.</p>'],
    ['a list behind its end', '$$\na\n$$\n- item', '<F>{a}<ul><li>item</li></ul>'],
    ['TeX on its opening line', '$$\\begin{aligned}\na &= 1 \\\\\nb &= 2\n\\end{aligned}$$\n\nAfter.', '<F>{a=1b=2}<p>After.</p>'],
    ['TeX on its first and last lines', '$$ a +\nb $$\n\nAfter.', '<F>{a+b}<p>After.</p>'],
    ['one line', '$$ a $$\n\nAfter.', '<F>{a}<p>After.</p>'],
    ['one line right below words', 'Words\n$$ a $$\nmore', '<p>Words</p><F>{a}<p>more</p>'],
    ['lines that look like items', '$$\n- a\n+ b\n> c\n$$', '<F>{−a+b>c}'],
    ['an empty line inside', '$$\n\\begin{aligned}\n\na &= b\n\n\\end{aligned}\n$$', '<F>{a=b}'],
    ['a dollar in its words', '$$\na \\text{ costs \\$5 }\n$$', '<F>{a costs $5 }'],
    ['space behind its last backslash', '$$\na = b \\ \n$$', '<F>{a=b }'],
    ['a backslash at its end', '$$\na = b \\\n$$', '<F>{a=b }'],
    ['no signs: align', '\\begin{align}\na &= b\n\\end{align}\n\nAfter.', '<F>{a=b}<p>After.</p>'],
    ['no signs: equation', '\\begin{equation*}\na\n\\end{equation*}', '<F>{a}'],
    ['no signs: gather', '\\begin{gather}\na \\\\\nb\n\\end{gather}', '<F>{ab}'],
    ['no signs: multline', '\\begin{multline*}\na \\\\\nb\n\\end{multline*}', '<F>{ab}'],
    ['no signs: eqnarray', '\\begin{eqnarray}\na &=& b\n\\end{eqnarray}', '<F>{a=b}'],
    ['no signs: flalign', '\\begin{flalign}\na &= b\n\\end{flalign}', '<F>{a=b}'],
    ['no signs, in displaymath', '\\begin{displaymath}\na\n\\end{displaymath}', '<F>{a}'],
    ['no signs and words behind', '\\begin{align}\na\n\\end{align} as seen.', '<F>{a}<p>as seen.</p>'],
    ['brackets', '\\[\na = b\n\\]\n\nAfter.', '<F>{a=b}<p>After.</p>'],
    ['brackets on one line', '\\[ \\frac12 \\]\n\nAfter.', '<F>{12}<p>After.</p>'],
    ['brackets of MathJax', '\\\\[\na^2\n\\\\]', '<F>{a2}'],
    ['a fence of GitHub', '```math\n\\sqrt{2}\n```\n\nAfter.', '<F>{2}<p>After.</p>'],
    ['a fence of MyST', '```{math}\n:label: eq-a\n\na = b\n```', '<F>{a=b(1)}'],
    ['an item around it', '- item\n\n  $$\n  a\n  $$\n\n  more', '<ul><li><p>item</p><F>{a}<p>more</p></li></ul>'],
    ['an item that it opens', '1. $$\n   a\n   $$\n2. b', '<ol><li><F>{a}</li><li>b</li></ol>'],
    ['a quotation around it', '> $$\n> a\n> $$\n> more', '<blockquote><F>{a}<p>more</p></blockquote>'],
    ['a quotation in an item around it', '- > $$\n  > a\n  > $$', '<ul><li><blockquote><F>{a}</blockquote></li></ul>'],
  ])('is set with %s', (_what, text, html) => {
    expect(outline(text)).toBe(html);
    expect(rulesOf(text)).toEqual([]);
  });

  it.each([
    ['words', '$$\na = b\n\nWords.\n\n## Next', '<p>$$ a = b</p><p>Words.</p><h2>Next</h2>'],
    ['a list', '$$\na = b\n\n- one\n- two', '<p>$$ a = b</p><ul><li>one</li><li>two</li></ul>'],
    ['a heading', '$$\na = b\n## Next\n\n$$\nc\n$$', '<p>$$ a = b</p><h2>Next</h2><F>{c}'],
    ['another formula', '$$\na = b\n\nWords.\n\n$$\nc\n$$\n\nEnd.', '<p>$$ a = b</p><p>Words.</p><F>{c}<p>End.</p>'],
    ['another formula, at once', '$$\na = b\n\n$$\nc = d\n$$\n\nEnd.', '<p>$$ a = b</p><F>{c=d}<p>End.</p>'],
    ['code', '$$\na = b\n```py\nx = 1\n```', '<p>$$ a = b</p><pre tabindex="0"><code class="language-py">x = 1 </code></pre>'],
    ['the end of its item', '- $$\n  a\n\nWords $$', '<ul><li>$$ a</li></ul><p>Words $$</p>'],
    ['the end of its quotation', '> $$\n> a\n\nWords\n\n$$', '<blockquote><p>$$ a</p></blockquote><p>Words</p><p>$$</p>'],
    ['words, without signs', '\\begin{align}\na &= b\n\nWords.', '<p>\\begin{align} a &amp;= b</p><p>Words.</p>'],
    ['words, in brackets', '\\[\na = b\n\nWords.', '<p>[ a = b</p><p>Words.</p>'],
  ])('that nothing closes takes nothing before %s', (_what, text, html) => {
    expect(outline(text).replace(/<span class="hljs[^>]*>|<\/span>/g, '')).toBe(html);
    expect(rulesOf(text)[0]).toMatch(/^3:\d+ formula-unclosed$/);
  });
});

describe('a formula in a line', () => {
  it.each([
    ['$`a+b`$', '<p>{a+b}</p>'],
    ['a $`\\$5`$ b', '<p>a {$5} b</p>'],
    ['$`a`$2', '<p>{a}2</p>'],
    ['\\(x\\) and \\(a_1 + 2\\)', '<p>{x} and {a1+2}</p>'],
    ['\\\\(x^2\\\\)', '<p>{x2}</p>'],
    ['(\\(n\\))', '<p>({n})</p>'],
  ])('is set: %s', (text, html) => {
    expect(outline(text)).toBe(html);
    expect(rulesOf(text)).toEqual([]);
  });

  it.each([
    ['\\(words in parentheses\\)', '<p>(words in parentheses)</p>'],
    ['\\(1\\) first, \\(2\\) second', '<p>(1) first, (2) second</p>'],
    ['\\[citation needed\\]', '<p>[citation needed]</p>'],
    ['\\[x\\] and \\[ \\]', '<p>[x] and [ ]</p>'],
    ['$`code` costs $5', '<p>$<code>code</code> costs $5</p>'],
    ['`$x$` and `$$`', '<p><code>$x$</code> and <code>$$</code></p>'],
    ['Costs: $$ or $$$', '<p>Costs: $$ or $$$</p>'],
    ['\\begin{itemize}', '<p>\\begin{itemize}</p>'],
  ])('is not made of %s', (text, html) => {
    expect(outline(text)).toBe(html);
    expect(rulesOf(text)).toEqual([]);
  });

  it('scrolls by itself where it is long', () => {
    const sum = Array.from({ length: 15 }, (_, index) => `a_{${index}}`).join(' + ');
    expect(noteToHtml(readLecture(`Words $${sum}$ words.\n`).note)).toContain('<span class="formula-long" tabindex="0" role="math"><math>');
    expect(noteToHtml(readLecture('Words $a + b$ words.\n').note)).not.toContain('formula-long');
  });
});

describe('macros', () => {
  it.each([
    ['\\newcommand', '$$\\newcommand{\\loss}{\\mathcal{L}} \\loss$$\n\nThen $\\loss$.', '<F>{ℒ}<p>Then {ℒ}.</p>'],
    ['\\newcommand with arguments', '$\\newcommand{\\set}[2]{[#1 | #2]}\\set{a}{b}$, $\\set ab$', '<p>{[a|b]}, {[a|b]}</p>'],
    ['\\newcommand with an argument left out', '$\\newcommand{\\p}[2][x]{#1+#2}\\p{a}$, $\\p[y]{a}$', '<p>{x+a}, {y+a}</p>'],
    ['\\renewcommand', '$\\newcommand\\a{b}\\a$ $\\renewcommand\\a{c}\\a$ $\\a$', '<p>{b} {c} {c}</p>'],
    ['\\def', '$\\def\\v#1{(#1)}\\v x$ $\\v{ab}$', '<p>{(x)} {(ab)}</p>'],
    ['\\let', '$\\let\\eps=\\alpha \\eps$ $\\eps$', '<p>{α} {α}</p>'],
    ['\\DeclareMathOperator', '$$\\DeclareMathOperator*{\\argmin}{argmin}$$\n\n$\\argmin_x f$', '<p>{argminx⁡f}</p>'],
    ['definitions outside formulas', '\\newcommand{\\RR}{\\mathbb{R}}\n\\def\\NN{\\mathbb{N}}\n\n$\\RR$ $\\NN$', '<p>{ℝ} {ℕ}</p>'],
    ['macros of macros', '$$\\def\\a{x}\\def\\b{\\a\\a}$$\n\n$\\b\\b$', '<p>{xxxx}</p>'],
  ])('hold in later formulas of the note: %s', (_what, text, html) => {
    expect(outline(text)).toBe(html);
    expect(rulesOf(text)).toEqual([]);
  });

  it('do not hold in another note', () => {
    readLecture('$\\newcommand{\\mine}{x}\\mine$');
    expect(rulesOf('$\\mine$')).toEqual(['3:1 formula-unreadable']);
  });

  it.each([
    ['double each other', Array.from({ length: 20 }, (_, n) => `\\def\\m${letter(n + 1)}{\\m${letter(n)}\\m${letter(n)}}`).join('')],
    ['hold themselves', '\\def\\mb{\\mb}'],
    ['hold themselves and more', '\\def\\mb{x\\mb x}'],
    ['double their arguments', '\\def\\mb#1{\\mc{#1#1#1#1}}\\def\\mc#1{\\md{#1#1#1#1}}\\def\\md#1{\\mb{#1#1#1#1}}'],
  ])('are told and cost nothing where they %s', (_what, definitions) => {
    const uses = Array.from({ length: 50 }, () => `$\\m${letter(20)} \\mb{x}$`).join('\n\n');
    const start = performance.now();
    const rules = rulesOf(`$$\\def\\ma{x}${definitions}$$\n\n${uses}`);
    expect(new Set(rules.map((rule) => rule.split(' ')[1]))).toEqual(new Set(['formula-unreadable']));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

function letter(index: number): string {
  return String.fromCharCode(97 + index);
}

describe('references to formulas', () => {
  it.each([
    ['\\label', '$$\na \\label{eq:one}\n$$\n\nSee $\\eqref{eq:one}$ and \\eqref{eq:one}, \\ref{eq:one}.', 'See (1) and (1), 1.'],
    ['attributes', '$$\na\n$$ {#eq-one}\n\nSee \\eqref{eq-one}.', 'See (1).'],
    ['a tag', '$$\na \\tag{A}\\label{a}\n$$\n\nSee \\eqref{a}.', 'See (A).'],
    ['a formula below', 'See \\eqref{a}.\n\n$$\na \\label{a}\n$$', 'See (1).'],
    ['rows', '\\begin{align}\na \\label{a} \\\\\nb \\\\\nc \\label{c}\n\\end{align}\n\nSee \\eqref{c}.', 'See (2).'],
  ])('become links with its number: %s', (_what, text, words) => {
    const { html, problems } = readLecture(`# T\n\n${text}\n`);
    expect(problems).toEqual([]);
    expect(html.replace(/<[^>]*>/g, '')).toContain(words);
    const id = /<a href="#([^"]+)"/.exec(html)?.[1] ?? '';
    expect(html).toContain(`id="${decodeURIComponent(id)}"`);
  });

  it('become numbers in other formulas', () => {
    expect(outline('$$\na \\label{x}\n$$\n\n$$\nb \\quad \\text{by \\eqref{x}}\n$$')).toContain('by (1)');
  });

  it('are told where nothing has the name, in formulas where none of the note has', () => {
    expect(rulesOf('$$\na \\label{eq:one}\n$$\n\nSee \\eqref{eq:on}, \\eqref{eq:on} and $\\ref{zzz}$.\n\n$x \\eqref{zzz}$')).toEqual([
      '7:5 reference-to-nothing',
      '7:20 reference-to-nothing',
      '7:38 reference-to-nothing',
      '9:1 formula-not-found',
    ]);
  });

  it('leave a formula without a name without a number', () => {
    expect(outline('\\begin{equation}\na\n\\end{equation}')).toBe('<F>{a}');
  });
});
