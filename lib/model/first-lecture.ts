import type { Course } from './course.ts';
import type { FilePath } from './file-path.ts';
import type { TopicId } from './topic.ts';

/** Gives the lecture at which a topic stands in teaching order: the one that teaches it, or else the first that names it. */
export function firstLecture({ taughtIn, introducedIn }: Pick<Course, 'taughtIn' | 'introducedIn'>, topic: TopicId): FilePath | undefined {
  return taughtIn.get(topic) ?? introducedIn.get(topic);
}
