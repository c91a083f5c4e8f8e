import type { Course } from '../../model/course.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Card, CardDeck } from '../../model/study/card.ts';
import type { Topic, TopicId } from '../../model/topic.ts';
import { buildCards } from './build-cards.ts';
import { toPlainLine } from './plain-line.ts';

/** The cards of one deck, by the topic, in the order in which the lecture comes to them. */
export interface DeckOfCards extends Pick<CardDeck, 'title' | 'url' | 'number'> {
  readonly topics: readonly (readonly Card[])[];
}

/** Puts the cards of a course in decks: one for each lecture that teaches topics, in teaching order, and one for those that no lecture does, last. */
export function buildDecks(course: Course, cards: ReadonlyMap<TopicId, readonly Card[]> = buildCards(course)): readonly DeckOfCards[] {
  const byLecture = new Map<FilePath | undefined, Topic[]>();
  for (const topic of course.topics) {
    const lecture = course.taughtIn.get(topic.id);
    const known = byLecture.get(lecture);
    if (known === undefined) byLecture.set(lecture, [topic]);
    else known.push(topic);
  }
  const cardsOf = (topics: readonly Topic[]) => topics.map(({ id }) => cards.get(id) ?? []).filter(({ length }) => length > 0);
  const taught = course.lectures.map((note): DeckOfCards => {
    const topics = (byLecture.get(note.path) ?? [])
      .map((topic) => ({ topic, line: lineIn(topic, note.path) }))
      .sort((a, b) => a.line - b.line);
    return {
      title: toPlainLine(note.title),
      url: `${course.settings.basePath}${encodeURI(course.paths.get(note.path) ?? '/')}`,
      ...(note.number === undefined ? {} : { number: note.number }),
      topics: cardsOf(topics.map(({ topic }) => topic)),
    };
  });
  const others = {
    title: course.lectures.length === 0 ? 'All topics' : 'Beside the lectures',
    topics: cardsOf(sortOthers(course, byLecture.get(undefined) ?? [])),
  };
  return [...taught, others].filter(({ topics }) => topics.length > 0);
}

/** Where a lecture first comes to a topic. */
function lineIn({ definedBy, addedBy }: Topic, lecture: FilePath): number {
  return Math.min(...[definedBy, ...addedBy].filter(({ note }) => note === lecture).map(({ passage }) => passage.place.line));
}

/** What a lecture names comes when that lecture does; of one lecture, type by type. */
function sortOthers({ introducedIn, lectures, types }: Course, topics: readonly Topic[]): readonly Topic[] {
  const places = new Map(lectures.map(({ path }, place) => [path, place]));
  const placeOf = ({ id }: Topic) => {
    const first = introducedIn.get(id);
    return (first === undefined ? undefined : places.get(first)) ?? lectures.length;
  };
  const typeOf = ({ type }: Topic) => types.labels.get(type)?.place ?? 0;
  return [...topics].sort((a, b) => placeOf(a) - placeOf(b) || typeOf(a) - typeOf(b));
}
