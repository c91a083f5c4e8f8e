import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lectureToMarkdown } from '../../lib/export/lecture-markdown.ts';
import { parseFrontMatter } from '../../lib/parse/front-matter.ts';
import { readLecture } from '../support/small-course.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 300);

/** What each dialect writes around words: `%` is a word that a reader must find, on the page or in a problem; `#` one that nobody may. */
const frames: Readonly<Record<string, readonly string[]>> = {
  Pandoc: [
    '% \n: %',
    '%\n\n:   %\n\n    %',
    '| % | b |\n|---|---|\n| c | % |\n\n: %',
    '| % | b |\n|---|---|\n| c | % |\n: % {.x}',
    'Table: %\n\n| % | b |\n|---|---|\n| c | d |',
    '%^[%]',
    '% H~%~O x^%^',
    '| %\n| %',
    '(@) %\n\n(@) %',
    '%\n\n. . .\n\n%',
    '::: {#fig-% .x}\n%\n\n%\n:::',
    '[%]{.x title="%"}',
    '```{=latex}\n#\n```\n\n%',
  ],
  Quarto: [
    '::: {.callout-note title="%" collapse="true"}\n%\n:::',
    '::: {.content-hidden}\n#\n:::\n\n%',
    '::: {.content-visible when-format="pdf"}\n- #\n:::\n\n%',
    '[#]{.content-hidden} %',
    '## % {.hidden}\n\n#\n\n## %',
    '```{python}\n#| include: false\n#\n```\n\n%',
    '```python title="%"\n%\n```',
    '% {{< include %.qmd >}}',
    '% @fig-% [@%2020]',
  ],
  Obsidian: ['% %%#%% %', '%%\n#\n\n#\n%%\n\n%', '==%==', '> [!note]- %\n> %', '% ^%1', '![[%]]'],
  MkDocs: ['!!! note "%"\n    %\n\n    - %', '??? tip "%"\n\n    %', '=== "%"\n\n    %\n\n%', '%\n{: .x }', '++%+%++', '--8<-- "%"'],
  Jekyll: [
    '1. #\n{:toc}\n\n%',
    '{: .x }\n%',
    '<div markdown="1">\n*%*\n</div>\n\n%',
    '<details markdown="1"><summary>%</summary>\n%\n</details>',
  ],
  MyST: [
    '```{note} %\n%\n```',
    ':::{tip}\n%\n:::',
    '````{admonition} %\n:class: dropdown\n```{warning}\n%\n```\n````',
    '```{strange} %\n%\n```',
    ':::{strange} %\n%\n:::',
    '{strange}`%` {kbd}`%` {sub}`%`',
    '```{objectives}\n- %\n```',
    '```{index} #\n```\n\n%',
    '```{tabs}\n```\n\n{index}`%`',
    '(x)=\n## %',
    '```{code-block} python\n:caption: %\n%\n```',
    '% {sub}`%`',
  ],
};

const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{6,9}$/);

describe.each(Object.entries(frames))('a note of %s', (_dialect, own) => {
  it('keeps every word on the page or in a problem, and what is hidden nowhere', { timeout: 120_000 + numRuns * 200 }, () => {
    const block = fc.tuple(fc.constantFrom(...own), fc.array(word, { minLength: 8, maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const seen: string[] = [];
        const hidden: string[] = [];
        const text = blocks.map(([frame, words]) => fill(frame, words, { seen, hidden })).join('\n\n');
        const { note, course, html, problems } = readLecture(`---\ntitle: T\n---\n\n${text}\n`);
        const page = html + problems.map(({ message }) => message).join('\n');
        const lost = seen.filter((own) => !page.toLowerCase().includes(own) && !hidden.includes(own));
        expect({ text, lost }).toEqual({ text, lost: [] });
        const all =
          page + JSON.stringify(note.prose) + lectureToMarkdown(course, note, parseFrontMatter(`---\ntitle: T\n---\n\n${text}\n`).body);
        expect({ text, found: hidden.filter((own) => !seen.includes(own) && all.includes(own)) }).toEqual({ text, found: [] });
      }),
      { numRuns },
    );
  });
});

/** Puts words into a frame. A percent sign beside another, or before a space at a line's start in MyST, is a comment's own. */
function fill(frame: string, words: readonly string[], { seen, hidden }: { seen: string[]; hidden: string[] }): string {
  let next = 0;
  const isHiddenHead = /\{\.hidden\}/.test(frame);
  return frame.replace(/%%|(?<![#:])#(?![#| ])(?!fig)|%/g, (sign, offset: number) => {
    if (sign === '%%') return sign;
    const own = words[next++ % words.length] ?? '';
    (sign === '#' || (isHiddenHead && offset < 6) ? hidden : seen).push(own);
    return own;
  });
}
