import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLecture } from '../support/small-course.ts';
import { compareWords, renderedWords, visibleWords } from '../support/visible-words.ts';

const folder = join(resolve(process.env['FLYWHEEL_SHARED'] ?? '../shared'), 'notes');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];

/** The words of a lecture's whole page: what stands in its head, and its text. */
function pageWords(text: string | Uint8Array): readonly string[] {
  const { note, html } = readLecture(text);
  return [...renderedWords([note.title, note.subtitle ?? '', ...note.authors].join(' ')), ...renderedWords(html)];
}

describe('every word of a real note', () => {
  if (names.length === 0) it.skip(`is not looked for: there is no folder ${folder}, set FLYWHEEL_SHARED`, () => {});
  for (const name of names) {
    it(`is on the page of ${name}`, () => {
      const text = readFileSync(join(folder, name), 'utf8');
      const { ratio, missing } = compareWords(visibleWords(text), pageWords(text));
      expect(missing).toEqual([]);
      expect(ratio).toBe(1);
    });
  }
});

describe('compareWords', () => {
  it('finds a lost word, and a word that moved', () => {
    expect(compareWords(['a', 'b', 'c', 'd'], ['a', 'c', 'd'])).toEqual({ ratio: 0.75, missing: ['b'] });
    expect(compareWords(['a', 'b', 'c', 'd'], ['x', 'b', 'c', 'd', 'a']).ratio).toBe(0.75);
  });
});
