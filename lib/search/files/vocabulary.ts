import { numberToText, textToNumbers } from './number-text.ts';

/** A word as written somewhere in the course. */
export interface KnownWord {
  readonly form: string;
  /** In how many sections it stands, in powers of two: 0 for one, 3 for eight or more. */
  readonly magnitude: number;
  /** It is part of a title or an alias. */
  readonly isName: boolean;
}

/** Writes words in their order, each without what it shares with the one before. */
export function wordsToText(words: readonly KnownWord[]): string {
  let before = '';
  return words
    .map(({ form, magnitude, isName }) => {
      const shared = sharedLength(before, form);
      before = form;
      return `${numberToText(shared)}${numberToText(magnitude * 2 + Number(isName))}${form.slice(shared)}`;
    })
    .join('\n');
}

/** Reads words back. */
export function textToWords(text: string): readonly KnownWord[] {
  let before = '';
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const [shared = 0, packed = 0] = textToNumbers(line.slice(0, 2));
    const form = before.slice(0, shared) + line.slice(2);
    before = form;
    return { form, magnitude: packed >> 1, isName: packed % 2 === 1 };
  });
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length, 63) && a[length] === b[length]) length += 1;
  return length;
}
