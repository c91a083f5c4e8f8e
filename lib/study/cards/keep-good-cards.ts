import { toPlainWords } from '../../model/plain-words.ts';
import type { CardKind } from '../../model/study/card.ts';
import type { CardDraft } from './card-draft.ts';
import { shareIn, stemsOf } from './stem-words.ts';

/** Cards that ask for names. */
const isNamed: ReadonlySet<CardKind> = new Set(['list', 'relation', 'order']);

/** The share of an answer's words that a question may hold. */
const mostShown = 0.7;

/**
 * Tells whether a question gives its answer away: the words of the answer mostly stand in it. Of what has to be named, it holds
 * nothing; what something is, and why, is said in sentences, which hold their subject.
 */
export function givesAway({ kind, question, answer }: Pick<CardDraft, 'kind' | 'question' | 'answer'>): boolean {
  // A name may bear the word of its type, which a question for it holds.
  const asked = kind === 'term' ? question.slice(question.indexOf('?') + 1) : question;
  const words = new Set([...stemsOf(asked), ...asked.toLowerCase().split(/[^\p{L}\p{M}\p{N}+#]+/u)]);
  const told = kind === 'criterion' ? answer.slice(0, 1) : answer;
  const shown = told.filter((part) => shareIn(words, part) > mostShown);
  return isNamed.has(kind) ? shown.length > 0 : shown.length * 2 > told.length;
}

/** Characters of a question, and of an answer with all its parts, that anybody learns by heart. */
const longest = { question: 600, answer: 3000 } as const;

/** Takes out what gives itself away, and what repeats another card of the topic: its answer, or a list that the definition has in full. */
export function keepGoodDrafts(drafts: readonly CardDraft[]): readonly CardDraft[] {
  const definition = stemsOf(drafts.find(({ kind }) => kind === 'definition')?.answer.join(' ') ?? '');
  const told = new Set<string>();
  return drafts.filter((draft) => {
    if (draft.question.length > longest.question || draft.answer.join('').length > longest.answer) return false;
    if (givesAway(draft)) return false;
    if (draft.kind === 'list' && draft.answer.every((part) => shareIn(definition, part) === 1)) return false;
    const isAtom = draft.kind === 'order' || draft.kind === 'term' || draft.kind === 'criterion';
    const answer = draft.answer.map(toPlainWords).sort().join('|');
    if (!isAtom && told.has(answer)) return false;
    told.add(answer);
    return true;
  });
}
