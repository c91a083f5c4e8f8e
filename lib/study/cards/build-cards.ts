import type { Course } from '../../model/course.ts';
import { fieldKinds } from '../../model/fields/field-kinds.ts';
import type { Card } from '../../model/study/card.ts';
import type { Topic, TopicId } from '../../model/topic.ts';
import type { CardDraft, CardTopic } from './card-draft.ts';
import { makeContrastCards } from './contrast-cards.ts';
import { makeCriterionCards } from './criterion-cards.ts';
import { makeDefinitionCards } from './definition-cards.ts';
import { keepGoodDrafts } from './keep-good-cards.ts';
import { makeListCard } from './list-cards.ts';
import { nameInSentence } from './name-in-sentence.ts';
import { findOrders, makeOrderCards, type TopicOrder } from './order-cards.ts';
import { toPlainLine } from './plain-line.ts';
import { findProperNames } from './proper-names.ts';
import { isAsked, listTopic } from './topic-lists.ts';
import { makeWhyCards } from './why-cards.ts';

/** Makes every card of every topic, by the topic, each from what it is to why. Questions that two topics would answer are not asked. */
export function buildCards(course: Course): ReadonlyMap<TopicId, readonly Card[]> {
  if (course.topics.length === 0) return new Map();
  const proper = findProperNames(course);
  const names = new Map(course.topics.map((topic) => [topic.id, nameInSentence(topic, proper.has(topic.id))]));
  const orders = findOrders(course.types.all, course.topics);
  const cards = course.topics.map((topic) => {
    const name = names.get(topic.id) ?? { text: topic.title };
    const drafts = makeDrafts({ course, topic, name, nameOf: (id) => names.get(id) }, orders.get(topic.type));
    return [topic.id, keepGoodDrafts(drafts).map((draft) => toCard(topic, draft))] as const;
  });
  const counts = new Map<string, number>();
  for (const [, own] of cards) for (const card of own) counts.set(saidIn(card), (counts.get(saidIn(card)) ?? 0) + 1);
  return new Map(cards.map(([id, own]) => [id, own.filter((card) => counts.get(saidIn(card)) === 1)]));
}

function makeDrafts(about: CardTopic, order: TopicOrder | undefined): readonly CardDraft[] {
  const { course, topic } = about;
  const lists = listTopic(course.types, topic, course.relations.get(topic.id) ?? []);
  return [
    ...makeDefinitionCards(about),
    ...(order === undefined ? [] : makeOrderCards(about, order)),
    ...lists.flatMap((list): readonly CardDraft[] => {
      if (!isAsked(list) || list.field === order?.field) return [];
      if (fieldKinds[list.field.kind].shape === 'records') return makeCriterionCards(about, list);
      if (list.card?.asks?.includes('{other}')) return makeContrastCards(about, list);
      const card = makeListCard(about, list);
      return card === undefined ? [] : [card];
    }),
    ...makeWhyCards(about),
  ];
}

/** What a card says that no other may: its question, or the claim that a reason is asked for, whatever topic it is told of. */
function saidIn({ kind, question }: Card): string {
  return kind === 'why' ? question.slice(question.indexOf('“')) : question;
}

function toCard({ id, title, type }: Topic, { what, kind, question, answer, source }: CardDraft): Card {
  return {
    name: `${id}${what}`,
    kind,
    topic: id,
    title: toPlainLine(title),
    type,
    question: toPlainLine(question),
    answer: answer.map(toPlainLine),
    source,
  };
}
