import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersToText, numberToText, risingToText, textToNumbers, textToRising } from '../../lib/search/files/number-text.ts';
import { DamagedFile, sealFile, unsealFile } from '../../lib/search/files/seal-file.ts';
import { textToWords, wordsToText } from '../../lib/search/files/vocabulary.ts';
import { slotToFrequency, toSlot } from '../../lib/search/words/weigh-term.ts';
import { makeIndex, manyFiles, pageOf, textOf, titlesOf } from './memory-files.ts';

const pages = [
  pageOf('Feature store', 'One place to manage, compute and serve the features that models share.', {
    kind: 'component',
    aliases: ['feature catalogue'],
  }),
  pageOf('Model store', 'Keeps everything that belongs to a model.', { kind: 'component', aliases: ['model registry'] }),
  pageOf('Kubernetes', 'An open source system that deploys containers.', { kind: 'tool', aliases: ['k8s'] }),
  pageOf('Markup', 'What <script>alert(1)</script> does in a page.'),
];

describe('numbers as text', () => {
  it('come back', () => {
    fc.assert(fc.property(fc.array(fc.nat()), (values) => void expect(textToNumbers(numbersToText(values))).toEqual(values)));
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), (values) => {
        const rising = values.sort((a, b) => a - b);
        expect(textToRising(risingToText(rising))).toEqual(rising);
      }),
    );
  });

  it('are one sign below 64, and need no escape in JSON', () => {
    for (let value = 0; value < 5000; value++) expect(JSON.stringify(numberToText(value))).toHaveLength(numberToText(value).length + 2);
    expect(numberToText(63)).toHaveLength(1);
    expect(numberToText(64)).toHaveLength(2);
  });
});

describe('a sealed file', () => {
  it('comes back', () => {
    expect(unsealFile('terms', sealFile('terms', 'a\nb').text)).toBe('a\nb');
  });

  it.each([
    ['another kind', sealFile('words', 'a\nb').text],
    ['cut off', sealFile('terms', 'a\nb').text.slice(0, -1)],
    ['changed', sealFile('terms', 'a\nb').text.replace('b', 'c')],
    ['an error page', '<!doctype html><title>404</title>'],
    ['nothing', ''],
  ])('is refused where it is %s', (_, text) => {
    expect(() => unsealFile('terms', text)).toThrow(DamagedFile);
  });
});

describe('the words of a course', () => {
  it('come back', () => {
    const words = ['a', 'feature', 'features', 'featurize', 'ü', '机器'].map((form, index) => ({
      form,
      magnitude: index,
      isName: index % 2 === 0,
    }));
    expect(textToWords(wordsToText(words))).toEqual(words);
    expect(textToWords(wordsToText([]))).toEqual([]);
  });
});

describe('a slot', () => {
  it('stands for nearly the frequency it was made from, the heaviest first', () => {
    for (const frequency of [0.2, 0.5, 1, 2, 5, 10]) {
      const slot = toSlot('text', { frequency, length: 100, averageLength: 100 });
      expect(slotToFrequency(slot) / frequency).toBeGreaterThan(0.9);
      expect(slotToFrequency(slot) / frequency).toBeLessThan(1.1);
    }
    expect(toSlot('text', { frequency: 5, length: 100, averageLength: 100 })).toBeLessThan(
      toSlot('text', { frequency: 1, length: 100, averageLength: 100 }),
    );
    expect(toSlot('text', { frequency: 1, length: 10, averageLength: 100 })).toBeLessThan(
      toSlot('text', { frequency: 1, length: 500, averageLength: 100 }),
    );
  });
});

describe('the files of an index', () => {
  it('are the same for the same pages, and have other names for others', () => {
    expect(makeIndex(pages)).toMatchObject({ manifest: makeIndex(pages).manifest, files: makeIndex(pages).files });
    const other = new Set(makeIndex(pages.slice(1)).files.keys());
    expect([...makeIndex(pages).files.keys()].filter((name) => other.has(name))).toEqual([]);
  });

  it('are records alone while the course is small, and more beyond', () => {
    expect([...makeIndex(pages).files.keys()].filter((name) => !name.startsWith('records'))).toEqual([]);
    expect([...makeIndex(pages, manyFiles).files.keys()].filter((name) => name.startsWith('words')).length).toBeGreaterThan(0);
  });

  it('are fetched only as a query needs them, each once', async () => {
    const many = makeIndex(
      Array.from({ length: 200 }, (_, index) =>
        pageOf(`Page ${index}`, `alpha${index} beta${index % 7} gamma and more words of page ${index}`),
      ),
      manyFiles,
    );
    await many.searcher.search('alpha17');
    await many.searcher.search('alpha17');
    expect(many.fetched.length).toBeLessThan(6);
    expect(new Set(many.fetched).size).toBe(many.fetched.length);
  });

  it('may be gone and come back: what can be answered is, what cannot is told, and asking again tries again', async () => {
    const index = makeIndex(pages, { ...manyFiles, terms: 1 });
    const kept = new Map(index.files);
    const holder = [...kept].find(([name, text]) => name.startsWith('terms') && /\nregistri\t/.test(text))?.[0] ?? '';
    index.files.delete(holder);
    const without = await index.searcher.search('registry kubernetes');
    expect(titlesOf(without)).toEqual(['Kubernetes']);
    expect(without.incomplete.map(({ name }) => name)).toEqual([holder]);
    expect(without.correction).toBeUndefined();
    index.files.set(holder, kept.get(holder)?.replace('registri', 'registro') ?? '');
    expect((await index.searcher.search('registry kubernetes')).incomplete).toHaveLength(1);
    index.files.set(holder, kept.get(holder) ?? '');
    const again = await index.searcher.search('registry kubernetes');
    expect(again.incomplete).toEqual([]);
    expect(titlesOf(again)).toContain('Model store');
  });

  it('may lack records: the other results are shown', async () => {
    const index = makeIndex(pages, { ...manyFiles, records: 1 });
    index.files.delete([...index.files.keys()].find((name) => name.startsWith('records-0')) ?? '');
    const answer = await index.searcher.search('store');
    expect(titlesOf(answer)).toEqual(['Model store']);
    expect(answer.total).toBe(2);
    expect(answer.incomplete).toHaveLength(1);
  });

  it('keep markup as text', async () => {
    const { results } = await makeIndex(pages).searcher.search('<script>alert');
    expect(textOf(results[0]?.sections[0]?.excerpt ?? [])).toBe('What <script>alert(1)</script> does in a page.');
  });
});
