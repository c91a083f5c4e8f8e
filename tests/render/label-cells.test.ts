import { describe, expect, it } from 'vitest';
import { readLecture } from '../support/small-course.ts';

const words = 'One place to manage, compute and serve what models share';

function toHtml(...rows: readonly (readonly string[])[]): string {
  const [head = [], ...others] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return readLecture([head, `|${' - |'.repeat(rows[0]?.length ?? 0)}`, ...others].join('\n')).html;
}

describe('a table', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['three columns, one of words', ['Term', 'What it is', 'Other names'], ['Feature store', words, 'feature catalogue']],
    ['two columns of words', ['Question', 'What it tells'], [words, words]],
  ])('names its columns in its cells, and says what its parts are, where a phone has no room for %s', (_, head, row) => {
    const html = toHtml(head, row);
    expect(html).toContain('table-blocks');
    for (const label of head.slice(1)) expect(html).toContain(`data-label="${label}"`);
    for (const role of ['table', 'rowgroup', 'row', 'columnheader']) expect(html).toContain(`role="${role}"`);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['names and words', ['Tool', 'What it does'], ['Ray', words]],
    ['many columns of numbers', ['Run', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5'], ['a', '0.51', '0.70', '0.33', '0.44', '0.12']],
  ])('stays as it is with %s', (_, head, row) => {
    expect(toHtml(head, row)).not.toMatch(/table-blocks|data-label/);
  });

  it('stays as it is where a cell reaches over several', () => {
    const cells = `<td>${words}</td>`;
    const html = readLecture(
      `<table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody><tr><td rowspan="2">a</td>${cells}${cells}</tr><tr>${cells}${cells}</tr></tbody></table>`,
    ).html;
    expect(html).toContain('rowspan="2"');
    expect(html).not.toContain('table-blocks');
  });
});
