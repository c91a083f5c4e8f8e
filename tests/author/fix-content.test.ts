import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../lib/author/apply-fixes.ts';
import { checkContent } from '../../lib/author/check-content.ts';
import { makeProject } from '../support/temporary-project.ts';

const store = '# B\n\n## Feature store {.component}\n\nA feature store keeps features.\n';

/** What an author wrote, and what is made of it. */
const mended: readonly (readonly [what: string, bad: string, good: string])[] = [
  ['a topic’s name', '# A\n\nSee [[Feture store]].\n', '# A\n\nSee [[Feature store]].\n'],
  ['a name in small letters', '# A\n\nSee [[feture store|the store]].\n', '# A\n\nSee [[feature store|the store]].\n'],
  ['a lecture’s field', '---\ntitle: A\nsumary: Words\n---\n\nWords.\n', '---\ntitle: A\nsummary: Words\n---\n\nWords.\n'],
  ['a type', '# A\n\n## X {.componnt}\n\nWords.\n', '# A\n\n## X {.component}\n\nWords.\n'],
  ['a field in braces', '# A\n\n## X {.component layr="Y"}\n\nWords.\n', '# A\n\n## X {.component layer="Y"}\n\nWords.\n'],
  ['a choice', '# A\n\n## X {.tool hosting="manged"}\n\nWords.\n', '# A\n\n## X {.tool hosting="managed"}\n\nWords.\n'],
  [
    'curled quotation marks',
    '# A\n\n## X {.component layer=“ML platform”}\n\nWords.\n',
    '# A\n\n## X {.component layer="ML platform"}\n\nWords.\n',
  ],
  ['a brace that is missing', '# A\n\n## X {.component layer="Y"\n\nWords.\n', '# A\n\n## X {.component layer="Y"}\n\nWords.\n'],
  ['a colon in a title', '---\ntitle: Lecture 5: Tools\n---\n\nWords.\n', '---\ntitle: "Lecture 5: Tools"\n---\n\nWords.\n'],
  ['a tab in front matter', '---\ntitle: A\nauthors:\n\t- Ada\n---\n\nWords.\n', '---\ntitle: A\nauthors:\n  - Ada\n---\n\nWords.\n'],
  ['a link to a file', '# A\n\n[c](chaptre.md)\n', '# A\n\n[c](chapter.md)\n'],
  ['a link to a heading', '# A\n\n[b](#overviw)\n\n## Overview\n\nWords.\n', '# A\n\n[b](#overview)\n\n## Overview\n\nWords.\n'],
];

describe('npm run check -- --fix', () => {
  it.each(mended)('mends %s and nothing else, in files of any line ends', (_what, bad, good) => {
    for (const dress of [(text: string) => text, (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`]) {
      const { folder, terminal, written } = makeProject({ 'content/lectures/a.md': dress(bad), 'content/lectures/chapter.md': store });
      checkContent(['--fix'], terminal);
      expect(readFileSync(join(folder, 'content/lectures/a.md'), 'utf8')).toBe(dress(good));
      if (good !== bad) expect(written.out).toMatch(/^content\/lectures\/a\.md:\d+ {2}.+ → .+\nMended 1 problem\n/);
      written.out = '';
      checkContent(['--fix'], terminal);
      expect(written.out).toMatch(/^Nothing to mend\n/);
      expect(readdirSync(join(folder, 'content/lectures'))).toEqual(['a.md', 'chapter.md']);
    }
  });

  it('mends the ending of an image, where one file alone can be meant', () => {
    const { folder, terminal } = makeProject({
      'content/lectures/a.md': '# A\n\n![A curve](curve.png)\n',
      'content/lectures/curve.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>',
    });
    checkContent(['--fix'], terminal);
    expect(readFileSync(join(folder, 'content/lectures/a.md'), 'utf8')).toContain('(curve.svg)');
  });

  it('mends several problems of a file in rounds', () => {
    const { folder, terminal, written } = makeProject({
      'content/lectures/a.md': '---\ntitle: One: two\nsumary: Words\n---\n\n[[Feture store]] and [[Featur store]]\n',
      'content/lectures/b.md': store,
    });
    expect(checkContent(['--fix', '--strict'], terminal)).toBe(0);
    expect(readFileSync(join(folder, 'content/lectures/a.md'), 'utf8')).toBe(
      '---\ntitle: "One: two"\nsummary: Words\n---\n\n[[Feature store]] and [[Feature store]]\n',
    );
    expect(written.out).toContain('Mended 4 problems');
  });

  it.each([
    [
      'two topics are as near',
      '# A\n\n[[Feature stire]]\n\n## Feature store {.component}\n\nOne.\n\n## Feature stare {.component}\n\nTwo.\n',
    ],
    ['the file’s name is short', '# A\n\n[b](bb.md)\n'],
    ['the name is far from any', '# A\n\n[[Model registry]]\n'],
    ['the field is there already', '---\ntitle: A\nsummary: One\nsumary: Two\n---\n\nWords.\n'],
    ['the date could be two', '---\ntitle: A\ndate: 03/04/2026\n---\n\nWords.\n'],
  ])('leaves a note alone where %s', (_what, text) => {
    const { folder, terminal } = makeProject({
      'content/lectures/a.md': text,
      'content/lectures/b.md': store.replace('Feature store', 'Other'),
    });
    checkContent(['--fix'], terminal);
    expect(readFileSync(join(folder, 'content/lectures/a.md'), 'utf8')).toBe(text);
  });

  it('takes a change back that would make a note worse', () => {
    const text = '---\ntype: component\ntitle: X\nalises: [Feature store]\n---\n\nA component.\n';
    const { folder, terminal } = makeProject({ 'content/components/x.md': text, 'content/lectures/b.md': store });
    checkContent(['--fix'], terminal);
    expect(readFileSync(join(folder, 'content/components/x.md'), 'utf8')).toBe(text);
  });

  it('writes through no link', () => {
    const { folder, terminal } = makeProject({ 'content/lectures/b.md': store, 'content/notes/real.md': '# A\n\n[[Feture store]]\n' });
    symlinkSync('../notes/real.md', join(folder, 'content/lectures/link.md'));
    checkContent(['--fix'], terminal);
    expect(lstatSync(join(folder, 'content/lectures/link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'content/notes/real.md'), 'utf8')).toContain('[[Feature store]]');
  });

  it('mends a heading’s level with --advice alone', () => {
    const text = '# A\n\n## B\n\n#### C\n\nWords.\n';
    const { folder, terminal } = makeProject({ 'content/lectures/a.md': text });
    checkContent(['--fix'], terminal);
    expect(readFileSync(join(folder, 'content/lectures/a.md'), 'utf8')).toBe(text);
    checkContent(['--fix', '--advice'], terminal);
    expect(readFileSync(join(folder, 'content/lectures/a.md'), 'utf8')).toBe('# A\n\n## B\n\n### C\n\nWords.\n');
  });

  it('keeps json clean', () => {
    const { folder, terminal, written } = makeProject({ 'content/lectures/a.md': '# A\n\nWords.\n' });
    writeFileSync(join(folder, 'content/lectures/c.md'), '---\ntitle: C\nsumary: x\n---\n\nWords.\n');
    checkContent(['--fix', '--format', 'json'], terminal);
    expect(JSON.parse(written.out)).toEqual([]);
    expect(written.error).toContain('Mended 1 problem');
  });
});

describe('applyFixes', () => {
  const fix = (from: readonly [number, number], to: readonly [number, number], was: string, text: string) => ({
    fix: { from: { line: from[0], column: from[1] }, to: { line: to[0], column: to[1] }, was, text },
  });

  it.each([
    ['words that are not there', fix([1, 1], [1, 4], 'xyz', 'q')],
    ['words that are there twice', fix([1, 1], [1, 8], 'a', 'q')],
    ['a place outside the text', fix([9, 1], [9, 4], 'abc', 'q')],
    ['words that reach out of the place', fix([1, 1], [1, 3], 'abc', 'q')],
  ])('leaves out %s', (_what, change) => {
    expect(applyFixes('abc abc\n', [change])).toEqual({ text: 'abc abc\n', applied: [] });
  });

  it('makes changes that touch each other one at a time', () => {
    const changes = [fix([1, 1], [1, 4], 'abc', 'x'), fix([1, 2], [1, 3], 'b', 'y')];
    expect(applyFixes('abc', changes)).toEqual({ text: 'x', applied: [changes[0]] });
  });
});
