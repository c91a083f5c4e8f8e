import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../lib/course/read-note.ts';
import { exportCourse } from '../../lib/export/export-course.ts';
import { defaultTypeSet } from '../../lib/model/types/default-types.ts';
import { buildSearchFiles } from '../../lib/pages/search-files.ts';
import { buildPages } from '../../lib/pages/write-site.ts';
import { readStrictly } from '../security/read-strictly.ts';
import { checkXml } from '../support/check-xml.ts';
import { lectureHtml, makeCourse, pathOf, readLecture } from '../support/small-course.ts';
import { compareWords, renderedWords } from '../support/visible-words.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 1000);
const options = { numRuns };

/** Milliseconds until a run counts as hung: a long run may take its time. */
const patience = 120_000 + numRuns * 200;

/** Pieces that instructors, and those who mean no good, put together. */
const pieces = [
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '\n',
  '\n\n',
  '    ',
  '\t',
  '  \n',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '```\n',
  '~~~\n',
  '$',
  '$$',
  '$$\n',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '[[',
  ']]',
  '|',
  '|---|---|\n',
  '| a | b |\n',
  '[^1]',
  '[^1]: ',
  '[a]: ',
  ':',
  ': ',
  ':::',
  '::: {.note}\n',
  '::: {.columns}\n',
  ':::\n',
  '{.component}',
  '{.roles}',
  '{#id .x k="v"}',
  '{.nolink}',
  '{',
  '}',
  '---\n',
  '---js\n',
  '+++\n',
  'title: x\n',
  'type: tool\n',
  'draft: true\n',
  '&amp;',
  '&#0;',
  '&#x3c;',
  '&',
  '<',
  '>',
  '<b>',
  '</b>',
  '<div>',
  '</div>',
  '<table>',
  '<tr><td rowspan=2>',
  '</table>',
  '<p>',
  '<svg>',
  '</svg>',
  '<math>',
  '<html>\n',
  '</html>\n',
  '<title>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<!DOCTYPE html>',
  '<script>',
  '</script>',
  '<style>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">',
  '<a name=x id=y>',
  '<input type=text>',
  '<used in class>',
  '<svg onload=alert(1)>',
  '<iframe src=x>',
  '<base href=//x>',
  '<meta http-equiv=refresh>',
  '<form action=x>',
  '<picture><source srcset=//x>',
  'javascript:',
  'https://a.example',
  'www.b.example',
  'me@c.example',
  'mermaid\ngraph TD\nA-->B\n',
  '\\frac{1}{2}',
  '\\',
  '"',
  "'",
  '=',
  '%',
  '\u0000',
  '\u200b',
  '\ufeff',
  'é',
  '数据',
  'مرحبا',
  '👩‍👧',
  '\r\n',
  '\r',
  'Feature store',
  'Skills: SQL',
  'Role',
  'word',
  ' ',
  '10',
];
const soup = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('reading', () => {
  it('never throws on markdown-like soup, and its problems stand in the text', { timeout: patience }, () => {
    fc.assert(
      fc.property(soup, (text) => {
        const course = makeCourse({ 'lectures/a.md': text, 'lectures/b.md': '# B\n\n## Feature store {.component}\n\nx\n' });
        const lines = text.replace(/\r\n?/g, '\n').split('\n').length;
        for (const { line, column, endLine, file } of course.problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(endLine).toBeGreaterThanOrEqual(line);
          if (file === 'lectures/a.md') expect(line).toBeLessThanOrEqual(lines);
        }
      }),
      options,
    );
  });

  it('never throws on any text', { timeout: patience }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void makeCourse({ 'lectures/a.md': text })),
      options,
    );
  });

  it('never throws on any bytes', { timeout: patience }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readNote(pathOf('lectures/a.md'), bytes, defaultTypeSet)),
      options,
    );
  });

  it('keeps plain words, whatever they stand beside', { timeout: patience }, () => {
    // In brackets this one stands for the contents, which every page has.
    const word = fc.stringMatching(/^[a-z]{3,9}$/).filter((letters) => letters !== 'toc');
    const frame = fc.constantFrom(
      '# %',
      '## %',
      '- %',
      '1. %',
      '> %',
      '*%*',
      '**%**',
      '~~%~~',
      '`%`',
      '[%](https://a.example)',
      '| % |\n|---|',
      '<b>%</b>',
      '<div>%</div>',
      '<unknown %>',
      '::: {.note}\n%\n:::',
      '> [!TIP] %',
      '[%]{.x}',
      '%: %',
      '![%](x.png)',
      '<center>%</center>',
      '```\n%\n```',
      '    %',
      '[[%]]',
      '<details><summary>%</summary></details>',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(frame, word), { minLength: 1, maxLength: 12 }), (blocks) => {
        const words = blocks.flatMap(([mark, own]) => Array.from({ length: mark.split('%').length - 1 }, () => own));
        const { note, html } = readLecture(blocks.map(([mark, own]) => mark.replaceAll('%', own)).join('\n\n'));
        expect(
          compareWords(words, [...renderedWords(note.titleId === undefined ? '' : note.title), ...renderedWords(html)]).missing,
        ).toEqual([]);
      }),
      options,
    );
  });
});

describe('a page', () => {
  it('holds only what pages may hold, and is read as it is written', { timeout: patience }, () => {
    fc.assert(
      fc.property(soup, (text) => {
        const course = makeCourse({ 'lectures/a.md': text, 'lectures/b.md': '# B\n\n## Feature store {.component}\n\nx\n' }, [
          'lectures/x',
        ]);
        if (course.notes.has(pathOf('lectures/a.md'))) expect(readStrictly(lectureHtml(course, 'lectures/a.md'))).toEqual([]);
      }),
      options,
    );
  });

  it('is made of any note, like everything for machines', { timeout: patience }, () => {
    const value = fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.integer(),
      fc.date().map(String),
      fc.boolean(),
    );
    const key = fc.constantFrom(
      'title',
      'date',
      'number',
      'authors',
      'summary',
      'source',
      'aliases',
      'readings',
      'type',
      'url',
      'roles',
      '__proto__',
    );
    const matter = fc.dictionary(key, value, { maxKeys: 6 }).map((data) => `---\n${JSON.stringify(data)}\n---\n`);
    fc.assert(
      fc.property(fc.option(matter, { nil: '' }), soup, (front, text) => {
        const course = makeCourse({ 'lectures/a.md': front + text, 'lectures/b.md': '# B\n\n## Feature store {.component}\n\nx\n' });
        const paths = [...buildPages(course)].map((page) => JSON.parse(JSON.stringify(page)).head.path);
        for (const file of exportCourse(course, paths)) {
          if (file.path.endsWith('.xml')) expect(checkXml(file.text)).toEqual([]);
          if (file.path.endsWith('.json')) JSON.parse(file.text);
        }
        buildSearchFiles(course);
      }),
      options,
    );
  });
});
