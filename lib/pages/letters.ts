/** What stands under no letter: numbers, signs and the scripts that have thousands of them. */
const noLetter = '#';

/** Gives the letter that a name is listed under: its first, without case and accents. */
export function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFD').toUpperCase();
  return /^\p{L}$/u.test(first) && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first)
    ? first
    : noLetter;
}

/** Gives the place of a letter's entries on their page. */
export function letterId(letter: string): string {
  return letter === noLetter ? 'letter-other' : `letter-${letter.toLowerCase()}`;
}

/** Orders names as a glossary does, what stands under no letter last. */
export function compareNames(a: string, b: string): number {
  return Number(letterOf(a) === noLetter) - Number(letterOf(b) === noLetter) || collator.compare(a, b);
}

const collator = new Intl.Collator('en', { numeric: true });
