/**
 * Tells whether an English word says how a sentence is built rather than what it is about. Such words are found like
 * any other where a query has nothing else, in an exact phrase, and in titles.
 */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be been being but by can could did do does doing done for from had has have having he her ' +
    'hers him his how i if in into is it its itself let me may might mine more most my no nor not of off on once only or other our ours out ' +
    'over own same shall she should so some such than that the their theirs them then there these they this those through to too under until ' +
    'up us very was we were what when where which while who whom whose why will with within would you your yours'
  ).split(' '),
);
