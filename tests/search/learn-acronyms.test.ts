import { describe, expect, it } from 'vitest';
import { learnAcronyms } from '../../lib/search/words/learn-acronyms.ts';
import { makeIndex, pageOf, titlesOf } from './memory-files.ts';

describe('acronyms in names', () => {
  it.each([
    [['ML engineer', 'machine learning engineer'], 'ml = machin learn'],
    [['Continuous delivery of ML', 'continuous delivery of machine learning'], 'ml = machin learn'],
    [['ML engineer', 'machinist engineer'], ''],
    [['ML engineer', 'very good engineer'], ''],
    [['CI', 'continuous integration'], ''],
    [['', 'a b'], ''],
  ])('are learned from %j', (names, learned) => {
    expect(
      learnAcronyms(names)
        .map(({ acronym, expansion }) => `${acronym} = ${expansion}`)
        .join(),
    ).toBe(learned);
  });

  it('are known in every other query', async () => {
    const { searcher } = makeIndex([
      pageOf('ML engineer', 'A role.', { aliases: ['machine learning engineer'] }),
      pageOf('Systems', 'Hidden costs of machine learning.'),
    ]);
    expect(titlesOf(await searcher.search('hidden costs of ml'))).toContain('Systems');
    expect(titlesOf(await searcher.search('ml'))).toContain('Systems');
  });
});
