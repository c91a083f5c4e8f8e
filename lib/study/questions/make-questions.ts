import type { Course } from '../../model/course.ts';
import { toNameKey } from '../../model/name-key.ts';
import type { Card } from '../../model/study/card.ts';
import type { Topic, TopicId } from '../../model/topic.ts';
import { openWrongFinder } from './find-wrong.ts';
import { mix } from './mix.ts';

/** A question that is made from what the course says, to be chosen from. Everything is plain text. */
export interface MadeQuestion {
  readonly name: string;
  readonly kind: Card['kind'];
  readonly asked: string;
  /** In an order that tells nothing, and stays. */
  readonly answers: readonly { readonly isRight: boolean; readonly text: string }[];
  readonly why: string;
  readonly source: Card['source'];
}

/** Wrong answers of a question: with fewer than the least it is not asked. */
const wrongAnswers = { most: 3, least: 2 } as const;

/** So many right answers are offered of a list that has more. */
const mostRight = 2;

/** Makes what can be asked of one topic. */
export type QuestionMaker = (topic: Topic) => readonly MadeQuestion[];

/** Gives what makes the questions of a topic out of its cards: those whose answer is the name of a topic, or several of one type. */
export function openQuestions(course: Course, cards: ReadonlyMap<TopicId, readonly Card[]>): QuestionMaker {
  const findWrong = openWrongFinder(course);
  return (topic) =>
    (cards.get(topic.id) ?? []).flatMap((card): readonly MadeQuestion[] => {
      const right = readAnswer(course, topic, card);
      const wrong = takeFirst(findWrong({ topic, right, card }), wrongAnswers.most);
      if (wrong.length < wrongAnswers.least) return [];
      const offered = mix(right, card.name, ({ id }) => id).slice(0, mostRight);
      const answers = [
        ...offered.map((other) => ({ isRight: true, text: other.title })),
        ...wrong.map((other) => ({ isRight: false, text: other.title })),
      ];
      return [
        {
          name: card.name,
          kind: card.kind,
          asked: card.question.replace(/ Name (?:both|all [^.]*|two of the [^.]*|three of the [^.]*)\.$/, ''),
          answers: mix(answers, card.name, ({ text }) => text),
          why: topic.definition,
          source: card.source,
        },
      ];
    });
}

function takeFirst<Value>(values: Iterable<Value>, most: number): readonly Value[] {
  const taken: Value[] = [];
  for (const value of values) {
    taken.push(value);
    if (taken.length === most) break;
  }
  return taken;
}

/** Gives the topics that a card answers with; none where it answers with anything else. */
function readAnswer({ names, topicsById, relations }: Course, topic: Topic, { kind, answer }: Card): readonly Topic[] {
  if (kind === 'term') return [topic];
  if (kind !== 'relation' && kind !== 'order') return [];
  const found = answer.flatMap((text) => {
    const id = names.get(toNameKey(text));
    return (id === undefined ? undefined : topicsById.get(id)) ?? [];
  });
  const isOne = found.length === answer.length && found.every(({ type }) => type === found[0]?.type);
  // What is no edge only bears a topic's name.
  const ties = new Set((relations.get(topic.id) ?? []).map(({ to }) => to));
  return isOne && (kind === 'order' || found.every(({ id }) => ties.has(id))) ? found : [];
}
