import { describe, expect, it } from 'vitest';
import { makePaint } from '../../lib/terminal/colour.ts';
import { problemFormats, summarizeProblems } from '../../lib/terminal/format-problems.ts';
import { nameContentFolder, type ShownProblem } from '../../lib/terminal/shown-problem.ts';

const problem: ShownProblem = {
  file: 'content/lectures/chapter-10.md',
  line: 41,
  column: 5,
  endLine: 41,
  endColumn: 21,
  severity: 'error',
  rule: 'unknown-topic',
  message: 'Cannot find topic "Feture store"',
  hint: 'Did you mean "Feature store" (component, lectures/chapter-10.md:88)?',
};

function pretty(problems: readonly ShownProblem[], lines: Readonly<Record<number, string>> = {}, isColourful = false): string {
  return problemFormats.pretty(problems, { paint: makePaint(isColourful), readLine: (_, line) => lines[line] });
}

describe('problems for people', () => {
  it('stand under their file, with the line that is meant and a hint', () => {
    expect(pretty([problem], { 41: 'See [[Feture store]] for where features live.' })).toBe(
      [
        'content/lectures/chapter-10.md',
        '  41:5-41:21  error  Cannot find topic "Feture store"  unknown-topic',
        '     41 | See [[Feture store]] for where features live.',
        '        |     ^^^^^^^^^^^^^^^^',
        '    Did you mean "Feature store" (component, lectures/chapter-10.md:88)?',
        '',
        '',
      ].join('\n'),
    );
  });

  it('name a file once, and part files by a blank line', () => {
    const other = { ...problem, file: 'content/a.md', hint: '' };
    expect(
      pretty([problem, problem, other])
        .split('\n')
        .filter((line) => !line.startsWith(' ')),
    ).toEqual(['content/lectures/chapter-10.md', '', 'content/a.md', '', '']);
  });

  it('show no line for a problem of the whole file', () => {
    expect(pretty([{ ...problem, line: 1, column: 1, endLine: 1, endColumn: 1 }], { 1: 'text' })).not.toContain('|');
  });

  it.each([
    ['under what stands behind a tab', '\tSee [[x]]', 6, 11, '      ^^^^^'],
    ['under letters of two units', '😀 [[x]]', 4, 9, '  ^^^^^'],
    ['at least once', 'abc', 4, 4, '   ^'],
  ])('put carets %s', (_, line, column, endColumn, carets) => {
    expect(pretty([{ ...problem, column, endColumn }], { 41: line })).toContain(`        | ${carets}\n`);
  });

  it('point to the end of the first line where more are meant', () => {
    expect(pretty([{ ...problem, endLine: 43, endColumn: 2 }], { 41: 'See all' })).toContain('        |     ^^^\n');
  });

  it('cut a long line around what is meant', () => {
    const line = `${'a'.repeat(300)}[[x]]${'b'.repeat(300)}`;
    const [, , source = '', carets = ''] = pretty([{ ...problem, column: 301, endColumn: 306 }], { 41: line }).split('\n');
    expect(source.length).toBeLessThan(140);
    expect(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('[[x]]');
  });

  it('never pass on what a terminal would obey', () => {
    const text = pretty([{ ...problem, message: 'Cannot find "\u001B[2J"' }], { 41: 'See \u001B[31m and \u202E this' });
    expect(text).not.toMatch(/[\u001B\u202E]/);
  });

  it('have colours only where they are wanted', () => {
    expect(pretty([problem], {}, true)).toContain('\u001B[31merror\u001B[39m');
    expect(pretty([problem])).not.toContain('\u001B');
  });
});

describe('problems for programs', () => {
  it('are an array of flat records', () => {
    expect(JSON.parse(problemFormats.json([problem]))).toEqual([problem]);
    expect(JSON.parse(problemFormats.json([]))).toEqual([]);
  });
});

describe("problems for GitHub's log", () => {
  it('are workflow commands with the hint as second line', () => {
    expect(problemFormats.github([problem])).toBe(
      '::error file=content/lectures/chapter-10.md,line=41,col=5,endLine=41,endColumn=21,title=unknown-topic::Cannot find topic "Feture store"%0ADid you mean "Feature store" (component, lectures/chapter-10.md:88)?\n',
    );
  });

  it('escape what would end a command or a property', () => {
    const text = problemFormats.github([{ ...problem, severity: 'warning', file: 'a,b:c%.md', message: '100%\r\nnext', hint: '' }]);
    expect(text).toBe('::warning file=a%2Cb%3Ac%25.md,line=41,col=5,endLine=41,endColumn=21,title=unknown-topic::100%25%0D%0Anext\n');
  });
});

describe('the closing line', () => {
  it.each([
    [[], 'No problems in 3 notes'],
    [[problem], '1 error in 1 file'],
    [[problem, { ...problem, severity: 'warning' as const }, { ...problem, file: 'b.md' }], '2 errors, 1 warning in 2 files'],
  ])('counts %#', (problems, line) => {
    expect(summarizeProblems(problems, 3)).toBe(line);
  });
});

describe('the content folder', () => {
  it.each([
    [undefined, 'content'],
    ['', 'content'],
    ['./notes/', 'notes'],
    ['/project/notes', 'notes'],
    ['.', ''],
    ['../notes', '../notes'],
    ['/elsewhere/notes/', '/elsewhere/notes'],
  ])('given as %j is named %j', (given, name) => {
    expect(nameContentFolder('/project', given)).toBe(name);
  });
});
