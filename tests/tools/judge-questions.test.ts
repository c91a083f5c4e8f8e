import { describe, expect, it } from 'vitest';
import { judgeQuestion, openRanking, parseQuestions, scoreQuestions } from '../../lib/tools/judge-questions.ts';
import { defaultKinds, pageOf } from '../search/memory-files.ts';

const rank = openRanking(
  [
    pageOf('Feature store', 'One place to manage and serve features.'),
    pageOf('Rocket', 'Rocket, rocket: a rocket store.'),
    pageOf('Scheduler', 'Decides when jobs run.'),
  ],
  defaultKinds,
);

describe('questions put to search', () => {
  it('are read from lines with a pattern of the pages behind a tab', () => {
    expect(parseQuestions('what is it?\t^/a/$\n\nwho?\t^/(b|c)/$\r\n')).toEqual([
      { text: 'what is it?', pages: /^\/a\/$/ },
      { text: 'who?', pages: /^\/(b|c)\/$/ },
    ]);
    expect(() => parseQuestions('what is it? ^/a/$')).toThrow('Cannot read question 1');
  });

  it('are told with the words that led astray', async () => {
    const judged = await judgeQuestion(rank, { text: 'a rocket to serve', pages: /feature-store/ });
    expect(judged).toMatchObject({ place: 2, best: '/rocket/', astray: [{ word: 'rocket', place: 1 }] });
  });

  it('are told without reasons where the right page is first, and as not found where it is not there', async () => {
    expect(await judgeQuestion(rank, { text: 'when do jobs run', pages: /scheduler/ })).toMatchObject({ place: 1, astray: [] });
    const lost = await judgeQuestion(rank, { text: 'when do jobs run', pages: /nowhere/ });
    expect(lost).toMatchObject({ place: Number.POSITIVE_INFINITY, best: '/scheduler/', astray: [] });
  });

  it('are scored by the first place, the first three and the mean reciprocal rank', () => {
    const question = { text: '', pages: /a/ };
    const judged = [1, 2, 4, Number.POSITIVE_INFINITY].map((place) => ({ question, place, best: undefined, astray: [] }));
    expect(scoreQuestions(judged)).toEqual({ first: 0.25, firstThree: 0.5, reciprocalRank: 1.75 / 4 });
  });
});
