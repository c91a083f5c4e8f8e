import { lowerFirst } from '../../model/passage-to-text.ts';
import type { Topic } from '../../model/topic.ts';
import type { FieldDefinition, TopicType } from '../../model/topic-type.ts';
import { fillCardPhrase } from '../../model/types/card-phrase.ts';
import type { CardDraft, CardTopic } from './card-draft.ts';
import { sourceOfValues } from './card-source.ts';
import { sayNumber, sayPlace } from './say-number.ts';

/** An order of more topics is none that one learns by heart; two are in no order worth asking for. */
const fewest = 3;
const most = 12;

/** The topics of a type from the first to the last, and the field that numbers them. */
export interface TopicOrder {
  readonly field: FieldDefinition;
  readonly topics: readonly Topic[];
}

/** Finds the order of a type's topics: one that it is drawn in, or whose field says how cards ask for it. Each has a number of its own. */
export function findOrder(type: TopicType, topics: readonly Topic[]): TopicOrder | undefined {
  const field = type.fields.find(({ key, kind }) => kind === 'number' && key === type.index.order[0]);
  if (field === undefined || field.card?.isUnasked || (type.drawing === undefined && field.card === undefined)) return undefined;
  const numbered = topics
    .map((topic) => ({ topic, number: Number(valueOf(topic, field)?.text ?? Number.NaN) }))
    .filter(({ number }) => Number.isFinite(number))
    .sort((a, b) => a.number - b.number);
  const isOrder = new Set(numbered.map(({ number }) => number)).size === numbered.length;
  return isOrder && numbered.length >= fewest && numbered.length <= most
    ? { field, topics: numbered.map(({ topic }) => topic) }
    : undefined;
}

/** Makes the cards of a topic's place in an order: which one has it, and what comes next, unless a field of the type says that. */
export function makeOrderCards({ course, topic, name }: CardTopic, { field, topics }: TopicOrder): readonly CardDraft[] {
  const at = topics.findIndex(({ id }) => id === topic.id);
  if (at < 0) return [];
  const { label, labelPlural, drawing, name: type } = topic.ofType;
  const value = valueOf(topic, field);
  const source = sourceOfValues(course, topic, { key: field.key, notes: value === undefined ? [] : [value.note] });
  const next = topics[at + 1];
  const isSaid =
    drawing?.form === 'cycle' && topic.ofType.fields.some(({ key, relation }) => key === drawing.along && relation?.to === type);
  const asksNext = field.card?.asks ?? `Which ${lowerFirst(label)} comes after {title}?`;
  const asksPlace = field.card?.back ?? `Which of the {count} ${lowerFirst(labelPlural)} is the {place}?`;
  const place: CardDraft = {
    what: ` ${field.key} place`,
    kind: 'order',
    question: fillCardPhrase(asksPlace, {
      place: next === undefined && asksPlace.includes('{count}') ? 'last' : sayPlace(at + 1),
      count: sayNumber(topics.length),
    }),
    answer: [topic.title],
    source,
  };
  if (next === undefined || isSaid) return [place];
  return [
    place,
    { ...place, what: ` ${field.key} next`, question: fillCardPhrase(asksNext, { title: name.bare ?? name.text }), answer: [next.title] },
  ];
}

function valueOf({ fields }: Topic, { key }: FieldDefinition) {
  return fields.find(({ definition }) => definition.key === key)?.values[0];
}

/** Finds the orders of all types at once. */
export function findOrders(types: readonly TopicType[], topics: readonly Topic[]): ReadonlyMap<TopicType['name'], TopicOrder> {
  const byType = new Map<string, Topic[]>();
  for (const topic of topics) byType.set(topic.type, [...(byType.get(topic.type) ?? []), topic]);
  return new Map(
    types.flatMap((type) => {
      const order = findOrder(type, byType.get(type.name) ?? []);
      return order === undefined ? [] : [[type.name, order] as const];
    }),
  );
}
