import fc from 'fast-check';
import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../lib/course/read-note.ts';
import { drawingSchema, formulaSchema, schema } from '../../lib/render/schema.ts';
import { toTree } from '../support/plain-html.ts';
import { lectureHtml, makeCourse, pathOf, readLecture } from '../support/small-course.ts';
import { compareWords, renderedWords } from '../support/visible-words.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 1000);
const options = { numRuns };

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
  it('never throws on markdown-like soup, and its problems stand in the text', { timeout: 600_000 }, () => {
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

  it('never throws on any text', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void makeCourse({ 'lectures/a.md': text })),
      options,
    );
  });

  it('never throws on any bytes', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readNote(pathOf('lectures/a.md'), bytes)),
      options,
    );
  });

  it('keeps plain words, whatever they stand beside', { timeout: 600_000 }, () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
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

/** What pages add to an author's elements. */
const ourElements = ['div', 'svg', 'math'];
const elements: ReadonlySet<string> = new Set([
  ...(schema.tagNames ?? []),
  ...(drawingSchema.tagNames ?? []),
  ...(formulaSchema.tagNames ?? []),
  ...ourElements,
]);
const ourAttributes = [
  'className',
  'tabIndex',
  'role',
  'ariaLabel',
  'ariaLabelledBy',
  'rel',
  'href',
  'dataType',
  'loading',
  'decoding',
  'width',
  'height',
  'id',
];
const attributes: ReadonlySet<string> = new Set([
  ...[schema, drawingSchema, formulaSchema].flatMap((known) =>
    Object.values(known.attributes ?? {}).flatMap((names) =>
      (names ?? []).map((name) => (typeof name === 'string' ? name : String(name[0]))),
    ),
  ),
  ...ourAttributes,
]);

describe('a page', () => {
  it('holds only elements, attributes and addresses that the schema lists', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(soup, (text) => {
        const course = makeCourse({ 'lectures/a.md': text, 'lectures/b.md': '# B\n\n## Feature store {.component}\n\nx\n' }, [
          'lectures/x',
        ]);
        if (course.notes.has(pathOf('lectures/a.md'))) check(toTree(lectureHtml(course, 'lectures/a.md')));
      }),
      options,
    );
  });
});

function check(node: Nodes): void {
  if (node.type === 'comment' || node.type === 'doctype') throw new Error(`a ${node.type} on a page`);
  if (node.type === 'element') {
    if (!elements.has(node.tagName)) throw new Error(`<${node.tagName}> on a page`);
    for (const [name, value] of Object.entries(node.properties)) {
      if (/^on/i.test(name) || name === 'style' || name === 'srcSet' || !known(name)) throw new Error(`${name} on <${node.tagName}>`);
      if (name === 'href' && !/^(?:https?:\/?|mailto:|\/(?!\/)|#)/i.test(String(value))) throw new Error(`an address ${String(value)}`);
      if (name === 'src' && !/^\/(?!\/)/.test(String(value))) throw new Error(`an image from ${String(value)}`);
    }
  }
  if ('children' in node) for (const child of node.children) check(child);
}

function known(name: string): boolean {
  return attributes.has(name) || [...attributes].some((other) => other.toLowerCase() === name.toLowerCase());
}
