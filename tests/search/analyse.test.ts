import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/search/words/analyse.ts';
import { toTerm } from '../../lib/search/words/analyse-word.ts';

/** Text and the terms that it is found by; a whole stands before its parts. */
const tables: readonly [title: string, text: string, terms: string][] = [
  ['folds case and accents', 'Café ÜBER naïve Straße', 'cafe uber naiv strass'],
  ['stems English words', 'deploys deployed deploying deployment', 'deploy deploy deploy deploy'],
  ['keeps the signs that names end in', 'C++ and C#', 'c++ and c#'],
  ['keeps the sign that a name starts with', 'on .NET', 'on .net net'],
  ['keeps names with signs inside whole, beside their parts', 'CI/CD Node.js gpt-4 W&B', 'cicd ci cd nodej node js gpt4 gpt 4 wb w b'],
  ['keeps names of letters and digits', 'k8s S3 GPT4', 'k8s s3 gpt4'],
  ['writes hyphenated words as one, too', 'scikit-learn real-time', 'scikitlearn scikit learn realtim real time'],
  ['reads dotted letters as one acronym', 'the U.S. e.g.', 'the us eg'],
  ['takes the possessive off', "a model's data’s", 'a model data'],
  ['pairs the letters of Chinese', '机器学习', '机器 器学 学习 习'],
  ['pairs the letters of Japanese and Korean', 'モデル 모델', 'モデ デル ル 모델 델'],
  ['parts scripts that touch', 'MLモデル', 'ml モデ デル ル'],
  ['does not stem other alphabets', 'модели Modèles', 'модели model'],
  ['reads full-width letters', 'ＭＬＯｐｓ', 'mlop'],
  ['cuts at every other sign', 'a,b;c(d) «e» — f…', 'a b c d e f'],
  ['names in code by their humps', 'featureStore getModelVersion2', 'featurestor featur store getmodelversion2 get model version2'],
  ['products are one word', 'TensorFlow MLflow iOS eBay', 'tensorflow mlflow io ebay'],
  ['letters of formulas by their names', 'σ λmax Ω φ', 'sigma lambdamax lambda max omega phi'],
  ['Greek words as words', 'λόγος', 'λογος'],
];

describe('analyse', () => {
  it.each(tables)('%s', (_, text, terms) => {
    expect(
      analyse(text)
        .map(({ term }) => term)
        .join(' '),
    ).toBe(terms);
  });

  it('says where each token stands in the text', () => {
    for (const { start, end, form } of analyse('The Feature store, naïvely'))
      expect(
        'The Feature store, naïvely'
          .slice(start, end)
          .toLowerCase()
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, ''),
      ).toBe(form);
  });

  it('gives a whole the place of its first part', () => {
    expect(analyse('use CI/CD now').map(({ term, position }) => `${term} ${position}`)).toEqual([
      'us 0',
      'cicd 1',
      'ci 1',
      'cd 2',
      'now 3',
    ]);
  });

  it('never throws, and keeps its tokens inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end, term } of analyse(text)) {
          expect(term).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it('finds a term again that is analysed by itself', () => {
    for (const form of ['deploy', 'c++', 'k8s', '.net']) expect(toTerm(form)).toBe(analyse(form === '.net' ? '.NET' : form)[0]?.term);
  });
});
