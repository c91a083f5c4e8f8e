import type { Course } from '../../model/course.ts';
import { toNameKey } from '../../model/name-key.ts';
import type { Card } from '../../model/study/card.ts';
import type { Topic, TopicId } from '../../model/topic.ts';
import type { TopicTypeName } from '../../model/type-name.ts';
import { buildRing, type Ring, walkRing } from './mix.ts';

interface Asked {
  readonly topic: Topic;
  /** All that is right, whether it is offered or not. */
  readonly right: readonly Topic[];
  readonly card: Pick<Card, 'kind' | 'name'>;
}

/** Finds wrong answers, one at a time, from another place for each card. */
export type WrongFinder = (asked: Asked) => Generator<Topic>;

/**
 * Gives what finds topics that are certainly wrong: of the type of what is right, tied to neither it nor the topic by any edge, not spoken of
 * by either nor speaking of them, and called by no word of theirs. A definition may hold for others of the same kind, so those that are tied to
 * the same topics are left out there. Of an order only the places count.
 */
export function openWrongFinder(course: Course): WrongFinder {
  const rings = ringsByType(course.topics);
  const wordsOf = recallWords();
  return function* findWrong({ topic, right, card: { kind, name } }) {
    const [first] = right;
    if (first === undefined) return;
    const about = [topic, ...right];
    const tied = new Set(about.flatMap(({ id }) => [id, ...tiesOf(course, id)]));
    const shared = kind === 'term' ? new Set(tiesOf(course, topic.id)) : new Set<TopicId>();
    const words = about.map(wordsOf);
    for (const other of walkRing(rings.get(first.type) ?? [], name)) {
      const others = wordsOf(other);
      if (about.some(({ id }) => id === other.id) || words.some((one) => isAlike(one, others))) continue;
      if (kind !== 'order') {
        if (tied.has(other.id) || other.definition === '' || tiesOf(course, other.id).some((id) => shared.has(id))) continue;
        if (words.some((one) => speaksOf(one, others) || speaksOf(others, one))) continue;
      }
      yield other;
    }
  };
}

function ringsByType(topics: readonly Topic[]): ReadonlyMap<TopicTypeName, Ring<Topic>> {
  const byType = new Map<TopicTypeName, Topic[]>();
  for (const topic of topics) {
    const known = byType.get(topic.type);
    if (known === undefined) byType.set(topic.type, [topic]);
    else known.push(topic);
  }
  return new Map(Array.from(byType, ([type, own]) => [type, buildRing(own, ({ id }) => id)]));
}

function tiesOf({ relations }: Course, id: TopicId): readonly TopicId[] {
  return (relations.get(id) ?? []).map(({ to }) => to);
}

/** What a topic is called and what it says, folded. */
interface TopicWords {
  /** Its names, with a space around each. */
  readonly names: readonly string[];
  /** The words of its names that tell something. */
  readonly words: ReadonlySet<string>;
  /** What it says itself and in its fields, with a space around it. */
  readonly said: string;
}

/** Gives what folds the words of topics, each topic's once. */
function recallWords(): (topic: Topic) => TopicWords {
  const known = new Map<TopicId, TopicWords>();
  return (topic) => {
    const words = known.get(topic.id) ?? foldWords(topic);
    known.set(topic.id, words);
    return words;
  };
}

function foldWords({ title, aliases, definition, fields }: Topic): TopicWords {
  const names = [title, ...aliases];
  const said = toNameKey([definition, ...fields.flatMap(({ values }) => values.map(({ text }) => text))].join(' ; '));
  return {
    names: names.filter(({ length }) => length > 1).map((name) => ` ${toNameKey(name)} `),
    words: new Set(
      names.flatMap((name) => toNameKey(name).split(/[^\p{L}\p{N}+#]+/u)).filter((word) => word.length > 2 && !empty.has(word)),
    ),
    said: ` ${said} `,
  };
}

const empty: ReadonlySet<string> = new Set(['and', 'for', 'the', 'with', 'from']);

/** Tells whether two topics have a word of a name in common, or one name within another. */
function isAlike({ words }: TopicWords, other: TopicWords): boolean {
  for (const word of other.words) if (words.has(word)) return true;
  return false;
}

/** Tells whether what one is says a name of the other, or what its fields say does. */
function speaksOf({ said }: TopicWords, { names }: TopicWords): boolean {
  return names.some((name) => said.includes(name));
}
