import { describe } from 'vitest';
import { tryRows } from '../support/try-dialect.ts';

const table = '| a | b |\n|---|---|\n| c | d |';

describe('Pandoc', () => {
  tryRows(
    [
      [
        'a caption below a table',
        `${table}\n\n: Words *of* it`,
        { shows: ['<caption>Words <em>of</em> it</caption>'], lacks: [': Words'] },
      ],
      ['a caption close below', `${table}\n: Words`, { shows: ['<caption>Words</caption>', '<td>d</td></tr></tbody>'] }],
      ['a caption behind a word', `Table: Words\n\n${table}`, { shows: ['<caption>Words</caption>'] }],
      ['a caption behind a word, close below', `${table}\nTable: Words {#tbl-x}`, { shows: ['<caption>Table 1: Words</caption>'] }],
      ['a caption above', `: Words {tbl-colwidths="[40,60]"}\n\n${table}`, { shows: ['<caption>Words</caption>'], lacks: ['colwidths'] }],
      [
        'two tables with a caption each',
        `${table}\n\n: One\n\n${table}\n\n: Two`,
        { shows: ['<caption>One</caption>', '<caption>Two</caption>'] },
      ],
      ['no caption where a term stands', `Term\n: words\n\n${table}`, { shows: ['<dt>Term</dt><dd>words</dd>'], lacks: ['<caption>'] }],
      [
        'a loose definition list',
        'Term\n\n:   Words\n\n    More.\n\nOther\n\n: Its own',
        { shows: ['<dt>Term</dt><dd><p>Words</p><p>More.</p></dd><dt>Other</dt><dd>Its own</dd>'] },
      ],
      [
        'a list in a description',
        'Term\n:   Words:\n\n    - one\n    - two\n\nAfter.',
        { shows: ['<dd><p>Words:</p><ul><li>one</li><li>two</li></ul></dd></dl><p>After.</p>'] },
      ],
      ['a colon on a line that goes on with a quote', '> a\n: # b', { shows: ['<p>a: # b</p>'] }],
      ['a colon on a line that goes on with an item', '1. a\n:   b\n    c', { shows: ['<li>a:   bc</li>'] }],
      ['a colon that describes nothing', '## H\n\n: words', { shows: ['<p>: words</p>'] }],
      ['raised and lowered words', 'H~2~O, x^2^ and 1^st^', { shows: ['H<sub>2</sub>O, x<sup>2</sup> and 1<sup>st</sup>'] }],
      [
        'what is neither',
        'n^2 + n^3, O(n^2)+O(n^3), ~a~ and ~~b~~, 2^10',
        { lacks: ['<sup>', '<sub>'], shows: ['n^2 + n^3, O(n^2)+O(n^3)', '<del>a</del>'] },
      ],
      ['a footnote in place', 'One^[Words *of* it.] two.', { shows: ['<p>Words <em>of</em> it.'], lacks: ['^['] }],
      ['a footnote in place with brackets', 'One^[See [here](https://a.example) [1].]', { shows: ['See <a', 'here</a> [1].'] }],
      [
        'a block of lines',
        '| Roses are *red*\n|   violets\n| blue',
        { shows: ['<p>Roses are <em>red</em><br>\u00A0\u00A0violets<br>blue</p>'] },
      ],
      ['numbered examples', '(@) One\n\n(@b) Two', { shows: ['<ol><li>One</li><li>Two</li></ol>'] }],
      ['a pause', 'One\n\n. . .\n\nTwo', { shows: ['<p>One</p><p>Two</p>'] }],
      [
        'slides without words in their heading',
        '## {background-color="black"}\n\nOne\n\n##\n\nTwo',
        { lacks: ['<h2'], shows: ['<p>One</p><p>Two</p>'] },
      ],
      ['raw text for another form', '```{=latex}\nSECRET\n```\n\n```{=html}\n<b>x</b>\n```', { lacks: ['SECRET'], shows: ['<b>x</b>'] }],
      [
        'words for those who cannot see',
        '![Caption](p.png){fig-alt="Seen words"}',
        { shows: ['alt="Seen words"', '<figcaption>Caption</figcaption>'] },
      ],
      [
        'a title behind a link and a span',
        '[a](https://a.example){title="T1"} [b]{title="T2"} `c`{#cc}',
        { shows: ['title="T1"', '<span title="T2">b</span>', '<code>c</code>'], lacks: ['{'] },
      ],
      ['marked spans', '[a]{.mark} [b]{.underline}', { shows: ['<mark>a</mark> <u>b</u>'] }],
      [
        'a title of code',
        '```python title="train.py"\nx = 1\n```\n\n```{.r filename="b.R"}\ny\n```\n\n``` {#lst-a .python caption="Words"}\nz\n```',
        { shows: ['<figcaption>train.py</figcaption>', '<figcaption>b.R</figcaption>', '<figcaption>Listing 1: Words</figcaption>'] },
      ],
    ],
    ['lectures/p.png'],
  );
});

describe('Quarto', () => {
  tryRows(
    [
      [
        'a reference to a figure',
        '![A wheel](p.png){#fig-wheel}\n\nSee @fig-wheel and [-@fig-wheel] and [see @fig-wheel].',
        {
          shows: [
            '<figcaption>Figure 1: A wheel</figcaption>',
            'See <a href="#fig-wheel">Figure\u00A01</a> and <a href="#fig-wheel">1</a> and see <a',
          ],
        },
      ],
      [
        'a reference to a table before it stands',
        `In @tbl-b and @tbl-a.\n\n${table}\n\n: One {#tbl-a}\n\n${table}\n\n: Two {#tbl-b}`,
        { shows: ['>Table\u00A02</a> and <a', 'Table 1: One'] },
      ],
      ['a reference to a section', 'See @sec-part.\n\n## The part {#sec-part}\n\nx', { shows: ['<a href="#sec-part">The part</a>'] }],
      [
        'a figure that is a div',
        '::: {#fig-two}\n![](p.png)\n\nThe *caption*\n:::\n\n@fig-two',
        { shows: ['<figcaption>Figure 1: The <em>caption</em></figcaption></figure>', '>Figure\u00A01</a>'] },
      ],
      [
        'a figure with its words in attributes',
        '::: {#fig-x fig-cap="Words" fig-alt="Alt"}\n![](p.png)\n:::',
        { shows: ['alt="Alt"', '<figcaption>Figure 1: Words</figcaption>'] },
      ],
      [
        'a reference to nothing',
        'See @fig-gone and @sec-gone.',
        { shows: ['@fig-gone'], problems: ['3 reference-to-nothing', '3 reference-to-nothing'] },
      ],
      ['what is no citation', 'me@x.org, @alice, `@key2020`, npm i @types/node, a@b2020.example', { lacks: ['<cite'], shows: ['@alice'] }],
      [
        'a citation without a bibliography',
        'As [@doe2020, p. 3] and @lee2019 say.',
        { shows: ['[@doe2020, p. 3] and @lee2019'], problems: ['3 citation-unknown', '3 citation-unknown'] },
      ],
      [
        'shortcodes',
        'A {{< include _x.qmd >}} B {{< pagebreak >}}\n\n{{< video https://v.example/x >}}',
        { lacks: ['{{'], shows: ['href="https://v.example/x">Video</a>'], problems: ['3 foreign-syntax', '5 foreign-syntax'] },
      ],
      [
        'a callout that is folded',
        '::: {.callout-tip collapse="true"}\n## Title\n\nAnswer\n:::',
        { shows: ['<details class="alert alert-tip"><summary class="alert-title">Title</summary><p>Answer</p></details>'] },
      ],
      [
        'a callout that is open',
        '::: {.callout-tip collapse="false" title="T"}\nAnswer\n:::',
        { shows: ['<details class="alert alert-tip" open><summary'] },
      ],
      ['code that is folded', '```{python}\n#| code-fold: true\nx\n```', { shows: ['<details><summary>Code</summary><pre'] }],
      [
        'theorems',
        '::: {#thm-line}\n## Line\n\nWords\n:::\n\n@thm-line',
        { shows: ['<p class="alert-title">Theorem 1: Line</p>', '>Theorem\u00A01</a>'] },
      ],
    ],
    ['lectures/p.png'],
  );
});

describe('Obsidian', () => {
  tryRows(
    [
      [
        'an image by name',
        '![[p.png|200]] ![[q.png|Words]]',
        { shows: ['src="/media/lectures-p.png"', 'src="/media/lectures-attachments-q.png" alt="Words"'], lacks: ['[['] },
      ],
      ['a note in a note', '![[T]]', { shows: ['>T</a>'], problems: ['3 foreign-syntax'] }],
      ['marks', 'a ==marked *words*== b == c, x==y, ===', { shows: ['<mark>marked <em>words</em></mark> b == c, x==y, ==='] }],
      [
        'ids of blocks',
        'A block. ^b1\n\n- item ^item-2\n\n> quote\n\n^quote\n\n[[#^b1|there]] x ^2',
        { lacks: ['^b1<', '^item', '^quote<'], shows: ['<p>A block.</p>', 'href="#%5Eb1"', 'x ^2'] },
      ],
      ['tags', 'Words #tag and #a/b', { shows: ['Words #tag and #a/b'] }],
      [
        'folded callouts',
        '> [!note]- Answer\n> Words\n\n> [!tip]+ Open\n> Words',
        {
          shows: [
            '<details class="alert alert-note"><summary class="alert-title">Answer</summary><p>Words</p></details>',
            '<details class="alert alert-tip" open>',
          ],
        },
      ],
      ['lists of contents', '[[toc]]\n\n[TOC]\n\nx', { lacks: ['toc', 'TOC'] }],
    ],
    ['lectures/p.png', 'lectures/attachments/q.png'],
  );
});

describe('MkDocs', () => {
  tryRows([
    [
      'an admonition',
      '!!! note "A *title*"\n    Words\n\n    - item\n\nAfter',
      { shows: ['<p class="alert-title">A <em>title</em></p><p>Words</p><ul><li>item</li></ul></div><p>After</p>'] },
    ],
    [
      'one without a title, and one inside',
      '!!! warning\n\n    Words\n\n    !!! tip "T"\n        Inner\n- list',
      {
        shows: [
          '<p class="alert-title">Warning</p><p>Words</p><div class="alert alert-tip"><p class="alert-title">T</p><p>Inner</p></div></div><ul><li>list</li></ul>',
        ],
      },
    ],
    ['code in one', '!!! note\n    ```python\n    if x:\n        y\n    ```', { shows: ['<code class="language-python">', '    y'] }],
    [
      'folded ones',
      '??? tip "Q"\n    A\n\n???+ tip "Q"\n    A',
      {
        shows: [
          '<details class="alert alert-tip"><summary class="alert-title">Q</summary><p>A</p></details>',
          '<details class="alert alert-tip" open>',
        ],
      },
    ],
    [
      'tabs',
      '=== "Python"\n\n    ```py\n    x\n    ```\n\n=== "R"\n\n    Words',
      { shows: ['<p><strong>Python</strong></p><pre', '<p><strong>R</strong></p><p>Words</p>'] },
    ],
    ['lists of attributes', 'Words\n{: .lead #lead }\n\n## Head {: #own }\n\n[a](#own){: target="_blank" } [b](#lead)', { lacks: ['{:'] }],
    [
      'keys',
      'Press ++ctrl+alt+del++ in C++ and i++ + ++j.',
      { shows: ['<kbd>Ctrl</kbd>+<kbd>Alt</kbd>+<kbd>Del</kbd> in C++ and i++ + ++j.'] },
    ],
    ['a snippet', '--8<-- "part.md"', { lacks: ['8&lt;'], problems: ['3 foreign-syntax'] }],
    ['exclamations', 'Really!!! note this\n\n!!!\n\n=== x', { shows: ['Really!!! note this', '!!!', '=== x'] }],
  ]);
});

describe('MyST', () => {
  tryRows(
    [
      [
        'directives between backticks',
        '```{note} My *title*\nWords\n```\n\n:::{tip}\nMore\n:::',
        {
          shows: [
            '<p class="alert-title">My <em>title</em></p><p>Words</p>',
            '<div class="alert alert-tip"><p class="alert-title">Tip</p><p>More</p>',
          ],
        },
      ],
      [
        'one in another, with code',
        '````{admonition} A\n:class: tip\n```{warning}\nW\n```\n```python\nx\n```\n````',
        { shows: ['<p class="alert-title">A</p>', '<p>W</p></div><pre'], lacks: [':class:'] },
      ],
      [
        'a dropdown',
        '```{dropdown} Answer\nWords\n```\n\n:::{note}\n:class: dropdown\nX\n:::',
        { shows: ['<details><summary>Answer</summary><p>Words</p></details>', '<details class="alert alert-note">'] },
      ],
      [
        'a figure and a reference to it',
        '```{figure} p.png\n:name: my-fig\n:alt: Words\n\nThe *caption*\n```\n\n{numref}`my-fig` and {ref}`here <my-fig>`',
        {
          shows: [
            'alt="Words"',
            '<figcaption>Figure 1: The <em>caption</em></figcaption>',
            '>Figure\u00A01</a> and <a href="#my-fig">here</a>',
          ],
        },
      ],
      [
        'code with a caption',
        '```{code-block} python\n:caption: Words\n:linenos:\n\nx = 1\n```',
        { shows: ['<figcaption>Words</figcaption>', 'language-python'], lacks: ['linenos'] },
      ],
      [
        'formulas',
        '```{math}\n:label: eq-a\na = b\n```\n\n{math}`x^2` and {eq}`eq-a`',
        { shows: ['<math', '>Equation\u00A01</a>'], lacks: [':label:'] },
      ],
      [
        'targets',
        '(here)=\n## Part\n\nSee {ref}`here` and {ref}`words <here>`.',
        { shows: ['>Part</a> and <a', '>words</a>'], lacks: [')='] },
      ],
      ['comments', '% SECRET\n\nWords {sub}`2`\n\n+ x', { lacks: ['SECRET'], shows: ['<sub>2</sub>'] }],
      [
        'roles',
        '{kbd}`Ctrl` {abbr}`ML (machine learning)` {strange}`words`',
        { shows: ['<kbd>Ctrl</kbd>', '<abbr title="machine learning">ML</abbr>', 'words'], problems: ['3 foreign-syntax'] },
      ],
      [
        'what has no block here',
        '```{bibliography}\nx\n```\n\n:::{strange} Title\nWords\n:::',
        { shows: ['Title', 'Words'], problems: ['3 foreign-syntax', '7 foreign-syntax'] },
      ],
      [
        'a table',
        '```{list-table} Words\n:header-rows: 1\n* - A\n  - B\n* - c\n  - d\n```',
        { shows: ['<caption>Words</caption>', '<th>A</th>', '<td>d</td>'] },
      ],
      ['what nothing closes', ':::{note}\nWords', { shows: ['<p>Words</p>'], problems: ['3 div-unclosed'] }],
      ['code that is run', '```{python}\nx\n```\n\n```{r, fig.width=3}\ny\n```', { shows: ['language-python', 'language-r'] }],
    ],
    ['lectures/p.png'],
  );
});

describe('Docusaurus', () => {
  tryRows([
    [
      'admonitions',
      ':::note\nWords\n:::\n\n:::tip[My *title*]\nMore\n:::\n\n:::danger Take care\nX\n:::',
      { shows: ['<p class="alert-title">Note</p><p>Words</p>', 'My *title*', 'Take care'] },
    ],
    [
      'what is no div',
      's3:bucket, 12:30, a::b, image:latest\n\n::: no div here at all',
      { shows: ['s3:bucket, 12:30, a::b, image:latest', '::: no div here at all'] },
    ],
  ]);
});
