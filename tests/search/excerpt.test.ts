import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutExcerpt, prepareText } from '../../lib/search/query/cut-excerpt.ts';
import { markText } from '../../lib/search/query/mark-text.ts';
import { fieldMark } from '../../lib/search/search-record.ts';
import { showMarks, textOf } from './memory-files.ts';

const filler = 'Words that say nothing of it stand here one behind the other. '.repeat(8);

function excerpt(text: string, terms: readonly string[], length = 80): string {
  return showMarks(cutExcerpt(prepareText(text), new Map(terms.map((term) => [term, 1])), length));
}

describe('markText', () => {
  it.each([
    ['Features of a store', ['featur', 'store'], '[Features] of a [store]'],
    ['CI/CD, then CI', ['ci'], '[CI]/CD, then [CI]'],
    ['CI/CD', ['cicd'], '[CI/CD]'],
    ['naïve café', ['cafe'], 'naïve [café]'],
    ['机器学习模型', ['学习'], '机器[学习]模型'],
    ['<script>alert(1)</script>', ['script'], '<[script]>alert(1)</[script]>'],
    ['nothing here', [], 'nothing here'],
  ])('marks what was found in %s', (text, terms, marked) => {
    expect(showMarks(markText(text, new Set(terms)))).toBe(marked);
  });

  it('keeps the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(textOf(markText(text, new Set(['a', 'b'])))).toBe(text)));
  });
});

describe('cutExcerpt', () => {
  it('gives a short text whole', () => {
    expect(excerpt('A feature   store\nkeeps features.', ['featur'])).toBe('A [feature] store keeps [features].');
  });

  it('shows sentences and no fields, unless there is nothing else', () => {
    const fields = `${fieldMark}Tools: store; feature.\n${fieldMark}Layer: store.`;
    expect(excerpt(`A store keeps.\n\n${fields}\n\nMore of it.`, ['store'])).toBe('A [store] keeps. More of it.');
    expect(excerpt(fields, ['layer'])).toBe('Tools: store; feature. [Layer]: store.');
  });

  it('begins with the sentence that holds what was found', () => {
    expect(excerpt(`${filler}A feature store keeps features. ${filler}`, ['featur', 'store'])).toBe(
      '… A [feature] [store] keeps [features]. Words that say nothing of it stand here one …',
    );
  });

  it('shows the beginning where that holds as much', () => {
    expect(excerpt(`A store. ${filler} Another store.`, ['store'])).toMatch(/^A \[store]\. Words/);
  });

  it('prefers different words to one again and again', () => {
    expect(excerpt(`${filler}store store store store. ${filler}A feature store. ${filler}`, ['featur', 'store'])).toContain(
      '[feature] [store]',
    );
  });

  it('leaves markup as text', () => {
    expect(excerpt(`${filler}<img src=x onerror=alert(1)> store ${filler}`, ['store'])).toContain('onerror=alert(1)> [store]');
  });

  it('never throws, and gives no more than it should', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 10, max: 100 }), (text, length) => {
        const { tokens } = prepareText(text);
        const weights = new Map(tokens.map(({ term }, index) => [term, index % 3]));
        expect(textOf(cutExcerpt(prepareText(text), weights, length)).length).toBeLessThanOrEqual(length * 2 + 50);
      }),
    );
  });
});
