import { describe, expect, it } from 'vitest';
import { editDistance } from '../../lib/model/edit-distance.ts';
import { allowedDistance, findCorrections } from '../../lib/search/query/correct-word.ts';

const distances: readonly [a: string, b: string, distance: number][] = [
  ['store', 'store', 0],
  ['feture', 'feature', 1],
  ['featuure', 'feature', 1],
  ['feazure', 'feature', 1],
  ['faeture', 'feature', 1],
  ['kuberntse', 'kubernetes', 2],
  ['ca', 'abc', 3],
  ['', 'ab', 2],
];

describe('editDistance', () => {
  it.each(distances)('between %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 4)).toBe(distance);
    expect(editDistance(b, a, 4)).toBe(distance);
  });

  it('stops above its limit', () => {
    expect(editDistance('kubernetes', 'orchestrator', 2)).toBe(3);
  });
});

describe('allowedDistance', () => {
  it.each([
    ['ci', 0],
    ['k8s', 0],
    ['c++', 0],
    ['feast', 1],
    ['feature', 1],
    ['pipeline', 2],
  ])('for %s is %i', (word, distance) => {
    expect(allowedDistance(word)).toBe(distance);
  });
});

describe('findCorrections', () => {
  const words = ['making', 'asking', 'feature', 'features', 'future', 'kubernetes', 'data', 'date', 'java'].map((form) => ({
    form,
    magnitude: form === 'data' ? 6 : 2,
    isName: form === 'java',
  }));
  const best = (word: string) => findCorrections(word, words)[0]?.form;

  it('finds a letter left out, put in, changed or swapped', () => {
    expect(['feture', 'featuree', 'feazure', 'faeture', 'kuberentes'].map(best)).toEqual([
      'feature',
      'feature',
      'feature',
      'feature',
      'kubernetes',
    ]);
  });

  it('takes four letters among other words for another word only where some are swapped or one is missing', () => {
    const among = (word: string) => findCorrections(word, words, false)[0]?.form;
    expect(['jaav', 'jvaa', 'jvva', 'late', 'date', 'jata'].map(among)).toEqual([
      'java',
      'java',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(best('jata')).toBe('java');
  });

  it('takes no word for one that says nothing', () => {
    expect(findCorrections('head', [{ form: 'had', magnitude: 9, isName: false }])).toEqual([]);
  });

  it('takes a swap for likelier than a change of the first letter', () => {
    expect(best('amking')).toBe('making');
  });

  it('takes a frequent word for likelier', () => {
    expect(best('dats')).toBe('data');
  });

  it('lets a name of four letters lack one', () => {
    expect(best('jva')).toBe('java');
    expect(best('dta')).toBeUndefined();
  });
});
