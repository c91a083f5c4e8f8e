import { describe, expect, it } from 'vitest';
import { pathological } from '../support/pathological.ts';
import { lectureHtml, makeCourse } from '../support/small-course.ts';

/** Characters of each text. At a million each is read in less than two seconds on a slow machine. */
const size = Number(process.env['PATHOLOGICAL_SIZE'] ?? 30_000);

describe('a text made to be slow', () => {
  it.each(Object.keys(pathological))('is read, or refused by a bound that has a name: %s', { timeout: 60_000 }, (name) => {
    const course = makeCourse({ 'lectures/a.md': '# A\n\n## Ray {.tool}\n\nx\n', 'lectures/b.md': pathological[name]?.(size) ?? '' });
    expect(lectureHtml(course, 'lectures/b.md')).toBeTypeOf('string');
    for (const { rule, message, hint } of course.problems) expect([rule, message, hint]).not.toContain('');
  });

  const bounded: readonly [what: string, text: string, problem: string][] = [
    ['lines', 'a\n\n'.repeat(30_000), '50001:1 note-too-long'],
    ['lines that hold words', 'a\n\n'.repeat(10_001), '20001:1 note-too-long'],
    ['lines of a paragraph', `# A\n\n${'a\n'.repeat(2_001)}`, '2003:1 paragraph-too-long'],
    ['marks of a paragraph', `# A\n\n${'*a '.repeat(3_001)}\n`, '3:1 paragraph-too-dense'],
    ['levels of quotes', `# A\n\nb\n${'> '.repeat(60)}a\n`, '4:1 nesting-too-deep'],
    ['levels of lists', `# A\n\n${' '.repeat(120)}- a\n`, '3:1 nesting-too-deep'],
    ['headings', '# A\n\n'.repeat(2_001), '4001:1 too-many-headings'],
    ['characters of a heading', `# A\n\n## ${'b'.repeat(5_000)}\n`, '3:1 heading-too-long'],
    ['columns', `# A\n\n${'|a'.repeat(1_001)}|\n${'|-'.repeat(1_001)}|\n`, '3:1 table-too-large'],
    ['cells', `# A\n\n${'|a'.repeat(100)}|\n${'|-'.repeat(100)}|\n${'|b\n'.repeat(201)}`, '3:1 table-too-large'],
    ['elements of HTML inside each other', `# A\n\n${'<div>'.repeat(101)}\n`, '3:1 nesting-too-deep'],
    ['tags of HTML', `# A\n\n<div>${'<br>'.repeat(50_001)}</div>\n`, '3:1 nesting-too-deep'],
    ['divs inside each other', `# A\n\n${'::: {.note}\n'.repeat(61)}a\n${':::\n'.repeat(61)}`, '63:1 nesting-too-deep'],
    ['diagrams', `# A\n\n${'```mermaid\ngraph TD\naccDescr: x\nA\n```\n\n'.repeat(51)}`, '303:1 diagram-undrawn'],
  ];
  it.each(bounded)('has a bound on %s', { timeout: 60_000 }, (_what, text, problem) => {
    const rules = makeCourse({ 'lectures/a.md': text }).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
    expect(rules.filter((rule) => !/title-missing|definition-missing/.test(rule))).toEqual([problem]);
  });

  const allowed: readonly [what: string, text: string][] = [
    ['a list of a thousand marked items', `# A\n\n${'- **a** `b` [c](https://d.example)\n'.repeat(1_000)}`],
    ['a table of a thousand marked rows', `# A\n\n| a | b |\n|---|---|\n${'| **a** | `b` [c](https://d.example) |\n'.repeat(1_000)}`],
    ['an embedded table of two thousand rows', `# A\n\n<table>\n${'<tr><td>*a*</td><td>b_c_d</td></tr>\n'.repeat(2_000)}</table>\n`],
    ['a program of five thousand lines', `# A\n\n\`\`\`py\n${'a_b = [1] * 2\n'.repeat(5_000)}\`\`\`\n`],
    ['a line of hyphens', `# A\n\n${'- '.repeat(200)}\n\n${'*'.repeat(300)}\n`],
  ];
  it.each(allowed)('leaves room for %s', { timeout: 60_000 }, (_what, text) => {
    expect(makeCourse({ 'lectures/a.md': text }).problems).toEqual([]);
  });
});
