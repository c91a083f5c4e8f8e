import type { Weight } from './sheet-state.ts';

/** How much an answer counts, in words. */
export const weightWords: Readonly<Record<Weight, string>> = { 1: 'a little', 2: 'as usual', 3: 'a lot' };

/** Finds the weight that words mean. */
export function wordsToWeight(words: string): Weight | undefined {
  return ([1, 2, 3] as const).find((weight) => weightWords[weight] === words);
}
