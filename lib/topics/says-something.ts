import { hasVerb } from '../model/has-verb.ts';
import { toWords } from '../model/name-key.ts';
import type { Passage } from '../model/passage.ts';
import type { SaidWords } from '../model/said-words.ts';
import { tellingWords } from './telling-words.ts';

/** As many words beside a name are a remark and not a sentence, unless there is a verb among them. */
const fewWords = 4;

/**
 * Tells whether a passage says something of its topic. A cell, an item or a paragraph needs three words that tell something, or two
 * in a sentence of four words or more; four words or fewer need a verb. Under a heading of its own any sentence counts. An image, a formula,
 * a diagram or code speaks for itself.
 */
export function saysSomething({ kind, name }: Passage, { text, showsMore }: SaidWords, title: string): boolean {
  if (showsMore) return true;
  const count = toWords(text).length;
  if (count === 0) return false;
  if (kind === 'section') return count > fewWords || /[.!?…]["”’)]?$/.test(text) || hasVerb(text);
  const telling = tellingWords(text, [name, title]).length;
  const isSentence = hasVerb(text);
  if (count < fewWords) return isSentence && telling >= 3;
  if (count === fewWords && !isSentence) return false;
  return telling >= (isSentence ? 2 : 3);
}
