import { describe, expect, it } from 'vitest';
import { makeCourse, readLecture } from '../support/small-course.ts';
import { tryRows } from '../support/try-dialect.ts';

describe('Jekyll, with kramdown and Liquid', () => {
  tryRows([
    [
      'a list that the contents stand in for',
      '1. Contents here\n{:toc}\n\n- Other\n{: toc .x}\n\nWords',
      { lacks: ['<li>', 'toc'], shows: ['Words'] },
    ],
    ['a list that says what a contents mark is', '- Write `{:toc}` there\n- or not', { shows: ['<code>{:toc}</code>'] }],
    ['attributes in front of a block', '{: .note #here }\nWords\n\n[Up](#here)', { shows: ['<p>Words</p>'], lacks: ['{:'] }],
    [
      'tags of Liquid',
      'One{% include aside.html text="Two" %}, {%- if site.x -%}three{% endif %}{% raw %} four{% endraw %}.',
      { shows: ['<p>One, three four.</p>'], problems: ['3 foreign-syntax', '3 foreign-syntax'] },
    ],
    ['tags of Liquid in code', '`{% if x %}`\n\n```\n{% for x in y %}\n```', { shows: ['<code>{% if x %}</code>', '{% for x in y %}'] }],
    [
      'comments of Liquid',
      '{% comment %}\nSECRET one\n\n- SECRET two\n{% endcomment %}\n\nOne {%- comment -%}SECRET{%- endcomment -%} two.',
      { shows: ['One  two.'], lacks: ['SECRET', 'comment'] },
    ],
    [
      'comments of Liquid that are shown as code',
      '```\n{% comment %}\nSeen\n{% endcomment %}\n```\n\n`{% comment %}seen too{% endcomment %}`',
      { shows: ['{% comment %}Seen{% endcomment %}', '<code>{% comment %}seen too{% endcomment %}</code>'] },
    ],
    [
      'tags of Liquid in HTML',
      '<ul>\n{% for x in y %}\n<li>One</li>\n{% endfor %}\n</ul>\n\n<details>\n<summary>Two</summary>\n{: .x }\n</details>',
      { shows: ['<li>One</li>', '<summary>Two</summary>'], lacks: ['{%', '{:'], problems: ['3 foreign-syntax'] },
    ],
    ['a percent sign in braces', 'A {50%} cut, {%', { shows: ['A {50%} cut, {%'] }],
  ]);
});

describe('Markdown in HTML', () => {
  tryRows(
    [
      [
        'a figure',
        '<figure markdown>\n  ![A wheel](p.png){ width="300" }\n  <figcaption>Words</figcaption>\n</figure>\n\nAfter.',
        { shows: ['alt="A wheel"', '<figcaption>Words</figcaption></figure>', '<p>After.</p>'], lacks: ['![', '<figcaption>A wheel'] },
      ],
      ['a block', '<div class="x" markdown="1">\n**Words**\n\n- one\n</div>', { shows: ['<strong>Words</strong>', '<li>one</li>'] }],
      [
        'an answer',
        '<details markdown="block"><summary>Answer</summary>\n*Yes*\n</details>',
        { shows: ['<summary>Answer</summary>', '<em>Yes</em>'] },
      ],
      ['HTML that holds none', '<div markdown="0">\n*One*\n</div>\n\n<div class="markdown">\n*Two*\n</div>', { shows: ['*One*', '*Two*'] }],
      ['what closes on its line', '<p markdown="1">*One*</p>\n*Two*', { shows: ['*Two*'] }],
    ],
    ['lectures/p.png'],
  );
});

describe('Sphinx lessons', () => {
  tryRows([
    [
      'their directives',
      '```{objectives}\n- Learn *this*\n```\n\n````{challenge} Try it\n```{solution}\nDone\n```\n````\n\n```{instructor-note}\nAsk first\n```',
      {
        shows: ['Objectives</p><ul><li>Learn <em>this</em>', 'Try it</p>', '<p>Done</p>', '<details class="instructor-notes">'],
        lacks: ['<pre'],
      },
    ],
    ['tabs', '````{tabs}\n```{group-tab} Shell\nType *ls*\n```\n````', { shows: ['<strong>Shell</strong></p><p>Type <em>ls</em>'] }],
    [
      'what makes no words',
      '```{index} single: SECRET\n```\n\n```{contents}\n:depth: 2\n```\n\n{index}`words <SECRET>` stay',
      { shows: ['<p>words stay</p>'], lacks: ['SECRET', 'depth'] },
    ],
  ]);
});

describe('Pandoc', () => {
  tryRows([
    [
      'an address in the attributes of words',
      '[The words]{.x href="https://a.example/b"} go on',
      { shows: ['href="https://a.example/b"', '>The words</a> go on'] },
    ],
    [
      'attributes over two lines',
      '[The words]{.x\ntitle="https://a.example"}.',
      { shows: ['<span title="https://a.example">The words</span>.'] },
    ],
    [
      'what paper is laid out with',
      'One\n\n\\bigskip\n\\smallskip\n\n\\newpage\n\n\\vspace{2em}\n\nTwo \\smallskip',
      { shows: ['<p>One</p><p>Two \\smallskip</p>'] },
    ],
    [
      'a table of plus signs',
      '+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+\n\n+ one\n+ two',
      { shows: ['<li>one</li>'], problems: ['3 foreign-syntax'] },
    ],
  ]);
});

describe('a link of MyST', () => {
  it('leads to what bears the name that it consists of, and is told as what a code host cannot follow', () => {
    const course = makeCourse({
      'lectures/one.md': '# One\n\n(the-proof)=\n## Why\n\nSee [why](the-proof), [that](of-two) and [none](of-none).\n',
      'lectures/two.md': '# Two\n\n(of-two)=\n## Because\n\nWords.\n',
    });
    expect(course.problems.map(({ severity, rule, hint }) => [severity, rule, hint])).toEqual([
      ['warning', 'link-inexact', 'Write "#the-proof", which a code host can follow too.'],
      ['warning', 'link-inexact', 'Write "two.md#of-two", which a code host can follow too.'],
      ['error', 'link-to-nothing', expect.any(String)],
    ]);
  });

  it('is told as one to a note where it names a file', () => {
    const { problems } = readLecture('# T\n\n{doc}`the_next_one` and [[parts/next]] and [[Next one]]\n');
    expect(problems.map(({ message }) => message)).toEqual([
      'Cannot find note "the_next_one"',
      'Cannot find note "parts/next"',
      'Cannot find topic "Next one"',
    ]);
  });
});

describe('front matter of other tools', () => {
  it('says the same in capitals', () => {
    const { note, problems } = readLecture('---\nTitle: Serving\nDATE: 2026-11-20\nAuthors: [A B]\n---\n\nWords.\n');
    expect(problems).toEqual([]);
    expect(note).toMatchObject({ title: 'Serving', date: '2026-11-20', authors: ['A B'] });
  });

  it('keeps a field of ours before one in capitals', () => {
    const { note, problems } = readLecture('---\ntitle: Ours\nTitle: Theirs\n---\n\nWords.\n');
    expect(note.title).toBe('Ours');
    expect(problems.map(({ rule }) => rule)).toEqual(['unknown-field']);
  });

  it('may name a type of page that is far from any of ours', () => {
    const { problems } = readLecture('---\ntitle: T\ntype: bookcase\n---\n\nWords.\n');
    expect(problems.map(({ severity, rule }) => [severity, rule])).toEqual([['warning', 'unknown-type']]);
  });

  it('may hold what those tools read', () => {
    const { problems } = readLecture(
      '---\ntitle: T\nteaching: 5\nparams:\n  x: 1\nlinkTitle: x\nexcerpt: y\ndg-publish: true\ncssclasses: [z]\n---\n\nWords.\n',
    );
    expect(problems).toEqual([]);
  });
});
