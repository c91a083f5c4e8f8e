import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setFormula } from '../../lib/render/set-formula.ts';
import { readLecture } from '../support/small-course.ts';
import { importWordXml } from './make-word.ts';
import { importText } from './read-source.ts';

/** Numbers the places of a generated source, so that each has a word of its own. */
function withWords(source: string): { readonly source: string; readonly words: readonly string[] } {
  const words: string[] = [];
  const numbered = source.replace(/@(H?)/g, (_, kind: string) => {
    words.push(`${kind}word${'abcdefghij'.charAt(words.length % 10)}${'klmnopqrst'.charAt(Math.floor(words.length / 10) % 10)}x`);
    return words.at(-1) ?? '';
  });
  return { source: numbered, words };
}

const val = (name: string, ...values: readonly string[]) =>
  fc.constantFrom('', ...values).map((value) => (value === '' ? '' : `<m:${name} m:val="${value}"/>`));

const { formula } = fc.letrec<{ formula: string; part: string }>((tie) => {
  const part = (name: string) => tie('part').map((inside) => `<m:${name}>${inside}</m:${name}>`);
  const element = (name: string, properties: fc.Arbitrary<string>, ...parts: readonly fc.Arbitrary<string>[]) =>
    fc
      .tuple(properties, ...parts)
      .map(([said, ...inside]) => `<m:${name}><m:${name}Pr>${said}</m:${name}Pr>${inside.join('')}</m:${name}>`);
  const none = fc.constant('');
  const run = fc
    .tuple(val('sty', 'p', 'b', 'bi', 'i'), val('scr', 'script', 'fraktur', 'double-struck'))
    .map(([style, script]) => `<m:r><m:rPr>${script}${style}</m:rPr><m:t>@</m:t></m:r>`);
  const sign = fc
    .constantFrom('=', '+', '≤', '→', '∂', '%', '\\', '{', '}', '#', '_', '^', '~', "'", '′', '&amp;', '$', ' ', '∑', '日')
    .map((one) => `<m:r><m:t xml:space="preserve">${one}</m:t></m:r>`);
  return {
    formula: fc.oneof(
      { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
      run,
      sign,
      element('acc', val('chr', '\u0302', '\u0303', '\u0305', '\u20D7', '\u0310', '\u0332'), part('e')),
      element('bar', val('pos', 'top'), part('e')),
      element('borderBox', val('hideTop', '1'), part('e')),
      element(
        'd',
        fc.tuple(val('begChr', '[', '{', '‖', '«'), val('endChr', ']', '}', '|'), val('sepChr', ',', ';')).map((all) => all.join('')),
        part('e'),
        part('e'),
      ),
      element('eqArr', none, part('e'), part('e')),
      element('f', val('type', 'noBar', 'lin', 'skw'), part('num'), part('den')),
      element('func', none, part('fName'), part('e')),
      element(
        'groupChr',
        fc.tuple(val('chr', '⏞', '→', '∗'), val('pos', 'top')).map((all) => all.join('')),
        part('e'),
      ),
      element('limLow', none, part('e'), part('lim')),
      element('limUpp', none, part('e'), part('lim')),
      element(
        'nary',
        fc.tuple(val('chr', '∑', '∏', '∮', '⨊'), val('limLoc', 'undOvr', 'subSup')).map((all) => all.join('')),
        part('sub'),
        part('sup'),
        part('e'),
      ),
      element('phant', val('show', '0'), part('e')),
      element('rad', none, part('deg'), part('e')),
      element('sPre', none, part('sub'), part('sup'), part('e')),
      element('sSubSup', none, part('e'), part('sub'), part('sup')),
      part('e').map((cell) => `<m:m><m:mr>${cell}${cell}</m:mr><m:mr>${cell}</m:mr></m:m>`),
    ),
    part: fc.array(tie('formula'), { maxLength: 3 }).map((parts) => parts.join('')),
  };
});

describe('importing whatever a source holds', () => {
  it('sets every formula with every word in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(formula, { minLength: 1, maxLength: 2 }), async (formulas) => {
        const { source, words } = withWords(formulas.join(''));
        const { text, losses } = await importWordXml(
          `<w:p><w:r><w:t>Before</w:t></w:r><m:oMathPara><m:oMath>${source}</m:oMath></m:oMathPara></w:p>`,
        );
        for (const word of words) expect(text).toContain(word);
        expect(losses).toEqual([]);
        const tex = /\$\$\n([\s\S]*)\n\$\$/.exec(text)?.[1];
        if (tex !== undefined) expect(setFormula(tex, true)).not.toBeTypeOf('string');
      }),
      { numRuns: 50 },
    );
  });

  it('carries or tells every word of a web page, and shows none that it hides', async () => {
    const inline = fc.constantFrom(
      '@',
      '<span style="font-weight:bold">@</span>',
      '<code>@</code>',
      '<span class="math notranslate">\\(@\\)</span>',
      '<script type="math/tex">@</script>',
      '<span style="display:none">@H</span>',
      '<a href="#n1" id="r1">1</a>',
      '<kbd>@</kbd>',
    );
    const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    const block = fc.oneof(
      line.map((inside) => `<p>${inside}</p>`),
      line.map((inside) => `<aside class="notes">${inside}</aside>`),
      line.map((inside) => `<details><summary>@</summary><p>${inside}</p></details>`),
      line.map((inside) => `<div class="math">\\[@\\]</div><p>${inside}</p>`),
      line.map((inside) => `<ul><li>${inside}<ul><li>${inside}</li></ul></li></ul>`),
      line.map((inside) => `<table><tr><th>@</th><th>@</th></tr><tr><td>${inside}</td><td>@</td></tr></table>`),
      fc.constantFrom(
        '<pre><div>@</div><div>@</div></pre>',
        '<pre>@<br>@</pre>',
        '<p hidden>@H</p>',
        '<div class="collapse">@</div>',
        '<h2>@</h2>',
      ),
      fc.constant('<table class="highlighttable"><tr><td class="linenos"><pre>1</pre></td><td><pre>@</pre></td></tr></table>'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
        const { source, words } = withWords(
          `<main><h1>Page</h1>${blocks.join('')}<ol><li id="n1"><p>@ <a href="#r1">↩</a></p></li></ol></main>`,
        );
        const note = await importText('page.html', source);
        const report = note.losses.map(({ text }) => text).join(' ');
        for (const word of words) {
          expect(note.text.includes(word) || report.includes(word)).toBe(true);
          if (word.startsWith('H')) expect(note.text).not.toContain(word);
        }
        expect(note.losses.filter(({ what }) => what.startsWith('words that no part'))).toEqual([]);
        expect(readLecture(note.text).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('carries or tells every word of a notebook, keeps cells apart, and shows none that it hides', async () => {
    const text = fc
      .array(
        fc.constantFrom(
          '@',
          '# @',
          '- @',
          '1. @',
          '> @',
          '```\n@',
          '$$\n@\n$$',
          '<details>\n\n@',
          '<!-- @',
          '<pre>@',
          '\\begin{align}\n@\n\\end{align}',
          '`@`',
          '$$ @',
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((parts) => parts.join('\n\n'));
    const page = { cell_type: 'markdown', source: '# Page', metadata: {} };
    const tags = fc.constantFrom([], [], ['hide-cell'], ['hide-output'], ['remove-input'], ['remove-cell']);
    const cell = fc.tuple(fc.constantFrom('markdown', 'code'), text, tags);
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (drawn) => {
        const cells = drawn.flatMap(([kind, written, named]) => [
          {
            cell_type: kind,
            source: named.some((name) => name.startsWith('remove')) ? written.replaceAll('@', '@H') : written,
            metadata: { tags: named },
            outputs: [],
          },
          { cell_type: 'markdown', source: '## @', metadata: {} },
        ]);
        const { source, words } = withWords(JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [page, ...cells] }));
        const note = await importText('notebook.ipynb', source);
        const report = note.losses.map(({ text: lost }) => lost).join(' ');
        for (const word of words) {
          expect(note.text.includes(word) || report.includes(word)).toBe(true);
          if (word.startsWith('H')) expect(note.text).not.toContain(word);
        }
        const { html } = readLecture(note.text);
        expect(html.match(/<h2/g)?.length ?? 0).toBeGreaterThanOrEqual(drawn.length);
      }),
      { numRuns: 50 },
    );
  });
});
