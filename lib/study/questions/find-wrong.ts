import type { Course } from '../../model/course.ts';
import { toNameKey } from '../../model/name-key.ts';
import type { Card } from '../../model/study/card.ts';
import type { Topic, TopicId } from '../../model/topic.ts';

interface Asked {
  readonly topic: Topic;
  /** All that is right, whether it is offered or not. */
  readonly right: readonly Topic[];
  readonly kind: Card['kind'];
}

/**
 * Finds topics that are certainly wrong: of the type of what is right, tied to neither it nor the topic by any edge, not spoken of by either
 * nor speaking of them, and called by no word of theirs. A definition may hold for others of the same kind, so those that are tied to the same
 * topics are left out there. Of an order only the places count.
 */
export function findWrong(course: Course, { topic, right, kind }: Asked): readonly Topic[] {
  const [first] = right;
  const about = [topic, ...right];
  const tied = new Set(about.flatMap(({ id }) => [id, ...tiesOf(course, id)]));
  const shared = kind === 'term' ? new Set(tiesOf(course, topic.id)) : new Set<TopicId>();
  return course.topics.filter((other) => {
    if (other.type !== first?.type || about.some(({ id }) => id === other.id)) return false;
    if (about.some((one) => isAlike(one, other))) return false;
    if (kind === 'order') return true;
    if (tied.has(other.id) || other.definition === '') return false;
    if (about.some((one) => speaksOf(one, other) || speaksOf(other, one))) return false;
    return !tiesOf(course, other.id).some((id) => shared.has(id));
  });
}

function tiesOf({ relations }: Course, id: TopicId): readonly TopicId[] {
  return (relations.get(id) ?? []).map(({ to }) => to);
}

/** Tells whether two topics have a word of a name in common, or one name within another. */
function isAlike(one: Topic, other: Topic): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

function wordsOf({ title, aliases }: Topic): readonly string[] {
  return [title, ...aliases]
    .flatMap((name) => toNameKey(name).split(/[^\p{L}\p{N}+#]+/u))
    .filter((word) => word.length > 2 && !empty.has(word));
}

const empty: ReadonlySet<string> = new Set(['and', 'for', 'the', 'with', 'from']);

/** Tells whether what one is says a name of the other, or what its fields say does. */
function speaksOf(one: Topic, { title, aliases }: Topic): boolean {
  const said = ` ${toNameKey([one.definition, ...one.fields.flatMap(({ values }) => values.map(({ text }) => text))].join(' ; '))} `;
  return [title, ...aliases].some((name) => name.length > 1 && said.includes(` ${toNameKey(name)} `));
}
