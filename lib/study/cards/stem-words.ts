import { stemmer } from 'stemmer';
import { isEmptyWord } from '../../model/content-words.ts';
import { toWords } from '../../model/name-key.ts';

/** Folds a word to what its forms have in common: "deploys" and "deployment", "orchestrates" and "orchestrator". */
export function stemWord(word: string): string {
  const folded = word.normalize('NFKC').toLowerCase();
  // Porter turns a final y into i where no other ending stands behind it, so that "deploy" and "deployment" would not meet.
  return /^[a-z]{3,}$/.test(folded) ? stemmer(folded).replace(/i$/, 'y') : folded;
}

/** Gives the stems of the words that carry a text's subject. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    toWords(text)
      .filter((word) => !isEmptyWord(word.toLowerCase()))
      .map(stemWord),
  );
}

/** Tells which share of the words of a text that carry its subject stand in another one; a text without such words counts as one word. */
export function shareIn(stems: ReadonlySet<string>, text: string): number {
  const own = stemsOf(text);
  if (own.size === 0) {
    const words = toWords(text.toLowerCase()).join(' ');
    return words !== '' && stems.has(words) ? 1 : 0;
  }
  return [...own].filter((stem) => stems.has(stem)).length / own.size;
}
