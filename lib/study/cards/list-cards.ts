import { fieldKinds } from '../../model/fields/field-kinds.ts';
import { toSingular } from '../../model/name-key.ts';
import { lowerFirst } from '../../model/passage-to-text.ts';
import type { CardKind } from '../../model/study/card.ts';
import type { TopicType } from '../../model/topic-type.ts';
import { fillCardPhrase } from '../../model/types/card-phrase.ts';
import type { CardDraft, CardTopic } from './card-draft.ts';
import { sourceOfTopic, sourceOfValues } from './card-source.ts';
import { toPlainLine, upperFirst } from './plain-line.ts';
import { sayNumber } from './say-number.ts';
import type { TopicList } from './topic-lists.ts';

/** A list that is longer cannot be told from memory: some of it is asked for; one that is longer still is not asked at all. */
const most = { examples: 3, whole: 8, sentences: 12, names: 24 } as const;

/** Makes the card of what one field of a topic says: all of it, or some where it is a list of examples. */
export function makeListCard(about: CardTopic, list: TopicList): CardDraft | undefined {
  const { course, topic, name } = about;
  const { field, card, values, others, isBack } = list;
  if (values.length + others.length > most.names * 4) return undefined;
  const items = [
    ...values.map(({ text }) => toPlainLine(text)),
    ...others.flatMap((id) => toPlainLine(course.topicsById.get(id)?.title ?? '')),
  ];
  const answer = items.filter((item, place) => item !== '' && items.indexOf(item) === place);
  const isShort = isBack || fieldKinds[field.kind].shape === 'names';
  if (answer.length === 0 || answer.length > (isShort ? most.names : most.sentences)) return undefined;
  const kind = kindOf(list, topic.ofType);
  if (card?.needsNames && !values.every(({ text }) => /^[^:.?!]{2,50}: /.test(text))) return undefined;
  const isSome = answer.length > (card?.isOpen === true ? most.examples : most.whole);
  const own = isBack ? card?.back : card?.asks;
  const words = { title: name.text, name: `“${toPlainLine(topic.title)}”`, count: sayNumber(answer.length) };
  const question =
    own === undefined
      ? askInLabels(list, kind === 'order' ? (name.bare ?? name.text) : name.text, { kind, count: answer.length })
      : fillCardPhrase(own, words, answer.length);
  return {
    what: ` ${list.key}`,
    kind,
    question: own?.includes('{count}') ? question : `${question}${sayHowMany(answer.length, isSome)}`,
    answer: isShort && isSome && answer.length > 1 ? [answer.join(', ')] : answer,
    source:
      values.length === 0
        ? sourceOfTopic(course, topic)
        : sourceOfValues(course, topic, { key: list.key, notes: values.map(({ note }) => note) }),
  };
}

/** An edge from one topic of a type to the next, along which the type is drawn, is an order. */
function kindOf({ edge, field, isBack }: TopicList, { name, drawing }: TopicType): CardKind {
  if (edge !== undefined)
    return drawing?.form === 'cycle' && drawing.along === field.key && edge.to?.name === name && !isBack ? 'order' : 'relation';
  return fieldKinds[field.kind].holdsOne ? 'relation' : 'list';
}

/** Says how many there are to tell. */
function sayHowMany(count: number, isSome: boolean): string {
  if (count === 1) return '';
  if (!isSome) return count === 2 ? ' Name both.' : ` Name all ${sayNumber(count)}.`;
  return ` Name ${count < 8 ? 'two' : 'three'} of the ${sayNumber(count)}.`;
}

/** Asks in the words of labels: "Linear regression: rests on which assumptions?", "What are the steps of the bootstrap?" */
function askInLabels(
  { edge, field }: TopicList,
  title: string,
  { kind, count }: { readonly kind: CardKind; readonly count: number },
): string {
  const label = lowerFirst(edge?.label ?? field.label);
  const to = edge?.to === undefined ? '' : lowerFirst(count === 1 ? edge.to.label : edge.to.labelPlural);
  if (kind === 'order') return `Which ${to} comes after ${title}?`;
  const isGoingOn = /(?:^|\s)(?:by|with|on|in|of|to|from|for|after|before|as)$/.test(label);
  const isMany = /[^s]s$/.test(label);
  if (to !== '' && (isGoingOn || isMany)) return `${upperFirst(title)}: ${label} which ${to}?`;
  if (isGoingOn) return `${upperFirst(title)}: ${label} what?`;
  return isMany && count > 1 ? `What are the ${label} of ${title}?` : `What is the ${toSingular(label)} of ${title}?`;
}
