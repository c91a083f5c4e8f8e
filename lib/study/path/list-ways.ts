import type { Course } from '../../model/course.ts';
import type { Topic, TopicId } from '../../model/topic.ts';
import { findBefore } from './find-before.ts';
import { orderTopics } from './order-topics.ts';
import { secondsToRead } from './seconds-to-read.ts';
import type { PathStep } from './walk-path.ts';

/** All topics in teaching order, each with what it builds on, ready to be walked. */
export interface Ways {
  readonly topics: readonly Topic[];
  readonly steps: readonly PathStep[];
  readonly places: ReadonlyMap<TopicId, number>;
}

/** Lists every topic in teaching order, with what it builds on and how long it takes to read. */
export function listWays(course: Course): Ways {
  const topics = orderTopics(course);
  const before = findBefore(course, topics);
  const places = new Map(topics.map(({ id }, place) => [id, place]));
  const steps = topics.map((topic) => ({
    seconds: secondsToRead(course, topic),
    before: (before.get(topic.id) ?? []).flatMap((id) => places.get(id) ?? []),
  }));
  return { topics, steps, places };
}
