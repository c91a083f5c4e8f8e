import { toWords } from './name-key.ts';

/** Folds a text to its words, by which two texts are held against each other: small letters, one space between, no punctuation. */
export function toPlainWords(text: string): string {
  return toWords(text.normalize('NFKC').toLowerCase()).join(' ');
}
