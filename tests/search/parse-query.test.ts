import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedQuery, parseQuery } from '../../lib/search/query/parse-query.ts';
import { defaultKinds } from './memory-files.ts';

const none: Omit<ParsedQuery, 'words' | 'isOpen'> = { phrases: [], without: [], kinds: [], withoutKinds: [], lectures: [] };

const tables: readonly [query: string, words: string, found: Partial<ParsedQuery>][] = [
  ['feature store', 'feature store', {}],
  ['"feature store" feast', 'feast', { phrases: ['feature store'] }],
  ['“feature store” feast', 'feast', { phrases: ['feature store'] }],
  ['"not closed', '', { phrases: ['not closed'] }],
  ['store -feature', 'store', { without: ['feature'] }],
  ['store -"feature store"', 'store', { without: ['feature store'] }],
  ['type:role database', 'database', { kinds: ['role'] }],
  ['TYPE:Roles database', 'database', { kinds: ['role'] }],
  ['type:lecture type:tool x', 'x', { kinds: ['lecture', 'tool'] }],
  ['-type:tool store', 'store', { withoutKinds: ['tool'] }],
  ['lecture:3 cloud', 'cloud', { lectures: [3] }],
  ['type:nothing cloud', 'type:nothing cloud', {}],
  ['lecture:two', 'lecture:two', {}],
  ['scikit-learn gpt-4 -4', 'scikit-learn gpt-4 -4', {}],
  ['build - or buy', 'build - or buy', {}],
  ['a page on how the "chief" of a team should decide what to buy', 'a page on how the "chief" of a team should decide what to buy', {}],
];

describe('parseQuery', () => {
  it.each(tables)('takes %s apart', (query, words, found) => {
    const { words: blanked, isOpen: _, ...rest } = parseQuery(query, defaultKinds);
    expect(blanked.trim()).toBe(words);
    expect(rest).toEqual({ ...none, ...found });
  });

  it('says whether the last word may still be typed', () => {
    expect(['feat', 'feat ', 'what is c++', '"feature', 'feat -no'].map((query) => parseQuery(query, defaultKinds).isOpen)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('never throws, and keeps every word at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab "-:“”type:role lecture:1 '.split('')) }), (query) => {
        const { words } = parseQuery(query, defaultKinds);
        expect(words).toHaveLength(query.length);
        for (const [index, letter] of [...words].entries()) if (letter !== ' ') expect(query[index]).toBe(letter);
      }),
    );
  });
});
