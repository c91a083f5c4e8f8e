import { describe, expect, it } from 'vitest';
import { exportCourse } from '../../lib/export/export-course.ts';
import { lectureToMarkdown } from '../../lib/export/lecture-markdown.ts';
import { buildSearchFiles } from '../../lib/pages/search-files.ts';
import { buildPages } from '../../lib/pages/write-site.ts';
import { parseFrontMatter } from '../../lib/parse/front-matter.ts';
import { readLecture } from '../support/small-course.ts';

/** Everything that a site of one lecture holds, as one text. */
function everything(text: string): { all: string; problems: readonly string[] } {
  const { course, note, problems } = readLecture(text);
  const pages = [...buildPages(course)];
  const paths = pages.map(({ head }) => head.path);
  const files = [...exportCourse(course, paths)].map((file) => file.text);
  const markdown = lectureToMarkdown(course, note, parseFrontMatter(text).body);
  const search = buildSearchFiles(course).map((file) =>
    new TextDecoder().decode(typeof file.text === 'string' ? new TextEncoder().encode(file.text) : file.text),
  );
  return { all: [JSON.stringify(pages), ...files, markdown, ...search].join('\n'), problems: problems.map(({ rule }) => rule) };
}

/** What an author hides, with a word that nobody may find and one that everybody must. */
const hiding: readonly [what: string, markdown: string, problems?: readonly string[]][] = [
  ['a div for no form', '::: {.content-hidden}\nzorblax\n:::\n\nSeen.'],
  ['a div for another form', '::: {.content-visible when-format="pdf"}\nzorblax\n\n- zorblax\n:::\n\nSeen.'],
  ['a div for all forms but this one', '::: {.content-visible unless-format="html"}\nzorblax\n:::\n\nSeen.'],
  ['a div hidden in this form', '::: {.content-hidden when-format="html"}\nzorblax\n:::\n\nSeen.'],
  ['a div in a div', ':::: {.columns}\n::: {.column .hidden}\nzorblax\n:::\nSeen.\n::::'],
  ['a div that only a profile shows', '::: {.content-visible when-profile="solutions"}\nzorblax\n:::\n\nSeen.', ['hidden-undecided']],
  ['a div that a setting of nobody shows', '::: {.content-visible when-meta="solutions"}\nzorblax\n:::\n\nSeen.', ['hidden-undecided']],
  ['a span', 'Seen [zorblax *zorblax*]{.content-hidden} words and [zorblax]{.hidden}.'],
  ['a section', '## Zorblax {.hidden}\n\nzorblax\n\n### Zorblax\n\nzorblax\n\n## After\n\nSeen.'],
  ['a slide', '## Zorblax {visibility="hidden"}\n\nzorblax\n\n## After\n\nSeen.'],
  ['a comment in a line', 'Seen %%zorblax%% words.'],
  ['a comment over lines', 'Seen %%zorblax\nzorblax%% words.'],
  ['a comment of blocks', '%%\nzorblax\n\n- zorblax\n%%\n\nSeen.'],
  ['a comment in a list and a quote', '- Seen %%zorblax%%\n\n  %%\n  zorblax\n  %%\n\n> %%\n> zorblax\n> %%\n> Seen.'],
  ['a comment of HTML', 'Seen <!-- zorblax --> words.\n\n<!--\nzorblax\n\nzorblax\n-->\n\n<div>\n<!-- zorblax -->\nSeen.</div>'],
  ['a definition that is a comment', '[//]: # (zorblax)\n\n[comment]: <> (zorblax)\n\nSeen.'],
  ['a comment of MyST', '% zorblax\n\nSeen {sub}`2`.\n\n% zorblax\nSeen.'],
  [
    'an element that is hidden',
    '<div hidden>zorblax</div>\n\n<p style="display: none">zorblax</p>\n\n<template>zorblax</template>\n\nSeen <span class="hidden">zorblax</span>.',
  ],
  ['code that runs unseen', '```{r, include=FALSE}\nzorblax\n```\n\n```{python}\n#| include: false\nzorblax\n```\n\nSeen.'],
  [
    'code whose result alone is shown',
    '```{r echo=FALSE}\nzorblax\n```\n\n```python\n#| echo: false\nzorblax\n```\n\nSeen.',
    ['code-not-run', 'code-not-run'],
  ],
  ['raw text for another form', '```{=latex}\nzorblax\n```\n\n```{raw} latex\nzorblax\n```\n\nSeen.'],
  ['what MyST has for another form', '````{only} latex\nzorblax\n````\n\nSeen.'],
  ['a figure', '::: {#fig-x .content-hidden}\n![zorblax](zorblax.png)\n\nzorblax\n:::\n\nSeen ![zorblax](zorblax.png){.hidden}'],
  ['a footnote in place', 'Seen.\n\n::: {.hidden}\nx^[zorblax]\n:::'],
];

describe('what an author hides', () => {
  it.each(hiding)('is nowhere: %s', (_what, markdown, problems = []) => {
    const { all, problems: told } = everything(`---\ntitle: T\n---\n\n${markdown}\n`);
    expect(all).toContain('Seen');
    expect(all.toLowerCase()).not.toContain('zorblax');
    expect(told).toEqual(problems);
  });

  it('is hidden for all code that a note says it of', () => {
    const { all } = everything('---\ntitle: T\nexecute:\n  echo: false\n---\n\n```{python}\nzorblax\n```\n\n```python\nseen\n```\n');
    expect(all).toContain('seen');
    expect(all).not.toContain('zorblax');
  });

  it('is shown where the front matter says that it may be', () => {
    const { all, problems } = everything(
      '---\ntitle: T\nsolutions: true\nslides: false\n---\n\n::: {.content-visible when-meta="solutions"}\nSeen.\n:::\n\n::: {.content-visible when-meta="slides"}\nzorblax\n:::\n',
    );
    expect(all).toContain('Seen.');
    expect(all).not.toContain('zorblax');
    expect(problems.filter((rule) => rule === 'hidden-undecided')).toEqual([]);
  });

  it.each([
    ['for this form', '::: {.content-visible when-format="html"}\nSeen.\n:::'],
    ['but for another', '::: {.content-hidden when-format="pdf"}\nSeen.\n:::'],
    ['unless it is another', '::: {.content-visible unless-format="pdf"}\nSeen.\n:::'],
    ['in code', '`%%Seen%%` and\n\n```\n%%\nSeen\n%%\n```'],
    ['as a sign of hundreds', 'From 50%% Seen to 60%% more, and 100%%.'],
    ['to who teaches', '::: notes\nSeen.\n:::'],
  ])('is seen where it is shown %s', (_what, markdown) => {
    expect(everything(`# T\n\n${markdown}\n`).all).toContain('Seen');
  });

  it('is folded away for who teaches, in HTML too', () => {
    const { html } = readLecture('# T\n\n<aside class="notes">Words</aside>\n\n::: notes\nMore\n:::\n');
    expect(html.match(/<details class="instructor-notes">/g)).toHaveLength(2);
  });

  it('leaves no mark of a comment that nothing closes unsaid', () => {
    const { problems } = readLecture('# T\n\nWords %%that go on.\n');
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['3 comment-unclosed']);
  });
});
