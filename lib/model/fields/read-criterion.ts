import { toNameKey } from '../name-key.ts';
import type { LabelledValue } from '../passage.ts';

/** One question that settles a decision. */
export interface Criterion {
  readonly question: string;
  readonly leansToward: string;
  readonly why: string;
}

/** Reads one question that settles something: a text, or a record with the question, what it leans toward and why under names of them. */
export function readCriterion(value: LabelledValue): { readonly text: string; readonly criterion: Criterion } {
  if (typeof value === 'string') return { text: value, criterion: { question: value, leansToward: '', why: '' } };
  const parts = Object.entries(value).map(([label, text]) => ({ key: toNameKey(label), text }));
  const find = (names: readonly string[]) => parts.find(({ key }) => names.includes(key))?.text ?? '';
  const question = find(partNames.question) || (parts[0]?.text ?? '');
  return { text: question, criterion: { question, leansToward: find(partNames.leansToward), why: find(partNames.why) } };
}

const partNames = {
  question: ['question', 'criterion', 'consideration', 'aspect', 'factor', 'criteria'],
  leansToward: ['leans toward', 'leans towards', 'leans', 'points to', 'favours', 'favors', 'answer'].map((name) => toNameKey(name)),
  why: ['why', 'reason', 'because', 'explanation', 'rationale'],
};
