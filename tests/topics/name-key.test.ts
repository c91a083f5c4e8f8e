import { describe, expect, it } from 'vitest';
import { toNameKey, toNameKeys } from '../../lib/model/name-key.ts';

describe('toNameKey', () => {
  const same: readonly [what: string, a: string, b: string][] = [
    ['case', 'Feature Store', 'feature store'],
    ['a number in front', '8.1. Feature store', 'Feature store'],
    ['a number without a full stop', '8.1 Feature store', 'Feature store'],
    ['a number and a parenthesis', '2) Feature store', 'Feature store'],
    ['a topic and its number', 'Topic 8.2. The human side', 'Human side'],
    ['a chapter', 'Chapter 10: Infrastructure', 'Infrastructure'],
    ['a week', 'Week 3 – Data', 'Data'],
    ['"What is"', 'What is a feature store?', 'Feature store'],
    ['"What are"', 'What are Feature Stores?', 'feature store'],
    ['"What’s"', 'What’s MLOps?', 'MLOps'],
    ['an article', 'The data engineer', 'data engineer'],
    ['a plural', 'Data engineers', 'Data engineer'],
    ['a plural in -ies', 'Model repositories', 'Model repository'],
    ['a plural in -es', 'Batches', 'Batch'],
    ['punctuation', 'Build vs. buy?', 'Build vs buy'],
    ['a hyphen', 'Data-centric ML', 'data centric ml'],
    ['a dash and an ampersand', 'Storage & compute', 'Storage – compute'],
    ['an apostrophe', 'Analyst’s', "Analyst's"],
    ['signs around it', '“Feature store”:', 'Feature store'],
    ['full-width letters', 'ＭＬＯｐｓ', 'MLOps'],
    ['white space', '  Feature \n store ', 'Feature store'],
  ];
  it.each(same)('folds %s', (_what, a, b) => {
    expect(toNameKey(a)).toBe(toNameKey(b));
    expect(toNameKey(a)).not.toBe('');
  });

  const different: readonly [string, string][] = [
    ['C', 'C++'],
    ['C', 'C#'],
    ['Data engineer', 'Data engineering'],
    ['Feature store', 'Model store'],
    ['DevOps', 'MLOps'],
    ['GPT 3', 'GPT 4'],
    ['AWS', 'AW S'],
    ['Data mesh', 'Data'],
  ];
  it.each(different)('tells %s from %s', (a, b) => {
    expect(toNameKey(a)).not.toBe(toNameKey(b));
  });

  it('leaves nothing of signs alone', () => {
    expect(toNameKey('— … ?!')).toBe('');
    expect(toNameKeys('???')).toEqual([]);
  });

  it('knows a name also without the parenthesis that ends it', () => {
    expect(toNameKeys('Continuous integration (CI)')).toEqual(['continuous integration ci', 'continuous integration']);
    expect(toNameKeys('Feature store')).toEqual(['feature store']);
    expect(toNameKeys('(parenthesis alone)')).toEqual(['parenthesis alone']);
  });
});
