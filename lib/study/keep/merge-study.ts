import type { CardRecord } from '../schedule/card-record.ts';
import { replayAnswers } from '../schedule/replay-answers.ts';
import type { StudyAnswer } from '../schedule/study-answer.ts';
import type { StudyFileCard } from './study-file.ts';

/** What is kept of the cards: their answers, and what was set aside. */
export interface StudyWork {
  readonly cards: readonly StudyFileCard[];
  readonly answers: readonly StudyAnswer[];
}

/**
 * Puts the work of two devices together: every answer of either counts once, and what each card's answers come to is worked out anew, so
 * nothing is lost and the order does not matter. What was set aside later counts.
 */
export function mergeWork(
  here: StudyWork,
  there: StudyWork,
): { readonly records: readonly CardRecord[]; readonly answers: readonly StudyAnswer[] } {
  const answers = new Map<string, StudyAnswer>();
  for (const answer of [...here.answers, ...there.answers]) answers.set(JSON.stringify([answer.card, answer.at]), answer);
  const byCard = groupByCard(answers.values());
  const cards = new Map<string, StudyFileCard>();
  for (const card of [...here.cards, ...there.cards]) cards.set(card.name, later(cards.get(card.name), card));
  const names = new Set([...cards.keys(), ...byCard.keys()]);
  const records = Array.from(names, (name): CardRecord => ({ ...cards.get(name), name, ...replayAnswers(byCard.get(name) ?? []) }));
  return { records, answers: [...answers.values()].sort((a, b) => a.at - b.at) };
}

function later(one: StudyFileCard | undefined, other: StudyFileCard): StudyFileCard {
  if (one === undefined) return other;
  const [last, first] = (other.setAside ?? 0) > (one.setAside ?? 0) ? [other, one] : [one, other];
  const place = last.place ?? first.place;
  return place === undefined ? last : { ...last, place };
}

function groupByCard(answers: Iterable<StudyAnswer>): ReadonlyMap<string, readonly StudyAnswer[]> {
  const groups = new Map<string, StudyAnswer[]>();
  for (const answer of answers) {
    const group = groups.get(answer.card);
    if (group === undefined) groups.set(answer.card, [answer]);
    else group.push(answer);
  }
  return groups;
}
