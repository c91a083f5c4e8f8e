import { fieldKinds } from '../model/fields/field-kinds.ts';
import type { Topic } from '../model/topic.ts';
import type { TopicType } from '../model/topic-type.ts';
import { compareNames } from './letters.ts';

/** Puts topics of a type in the order of its index: by the fields that it names, else by title. What lacks a number comes last, what lacks a text stands under its title. */
export function orderTopics({ index, fields }: TopicType, topics: readonly Topic[]): readonly Topic[] {
  const orders = index.order.map((key) => {
    const kind = fields.find((field) => field.key === key)?.kind ?? 'text';
    return fieldKinds[kind].orders === 'numbers'
      ? compareBy(topics, key, numberOf, (a, b) => a - b)
      : compareBy(topics, key, textOf, compareNames);
  });
  const sorted = topics.toSorted((a, b) => {
    for (const compare of orders) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
  return index.isReversed ? sorted.toReversed() : sorted;
}

type Compare = (a: Topic, b: Topic) => number;

/** Reads each topic's value once. */
function compareBy<Value>(
  topics: readonly Topic[],
  key: string,
  read: (topic: Topic, key: string) => Value,
  compare: (a: Value, b: Value) => number,
): Compare {
  const values = new Map(topics.map((topic) => [topic, read(topic, key)]));
  return (a, b) => {
    const [one, other] = [values.get(a), values.get(b)];
    return one === undefined || other === undefined ? 0 : compare(one, other);
  };
}

function numberOf(topic: Topic, key: string): number {
  const number = Number.parseFloat(valueOf(topic, key));
  return Number.isNaN(number) ? Number.MAX_VALUE : number;
}

function textOf(topic: Topic, key: string): string {
  return valueOf(topic, key) || topic.title;
}

function valueOf({ fields }: Topic, key: string): string {
  return fields.find(({ definition }) => definition.key === key)?.values[0]?.text ?? '';
}
