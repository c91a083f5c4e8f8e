import type { Course } from '../../model/course.ts';
import type { Card } from '../../model/study/card.ts';
import type { Topic, TopicId } from '../../model/topic.ts';
import type { NameInSentence } from './name-in-sentence.ts';

/** A card before it is held against the others: `what` is its name behind that of its topic. */
export interface CardDraft extends Pick<Card, 'kind' | 'question' | 'answer' | 'source'> {
  /** A field's key behind a space, or what cards of every topic ask behind a colon. */
  readonly what: string;
}

/** What cards of one topic are made from. */
export interface CardTopic {
  readonly course: Course;
  readonly topic: Topic;
  readonly name: NameInSentence;
  /** How sentences speak of another topic. */
  readonly nameOf: (topic: TopicId) => NameInSentence | undefined;
}
