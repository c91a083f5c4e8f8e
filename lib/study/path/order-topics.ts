import type { Course } from '../../model/course.ts';
import type { FilePath } from '../../model/file-path.ts';
import { firstLecture } from '../../model/first-lecture.ts';
import type { Topic, TopicId } from '../../model/topic.ts';

/** Puts topics in the order in which the lectures come to them: the lecture first, then the place in it; last those that none names, by title. */
export function orderTopics(course: Course): readonly Topic[] {
  const lectures = new Map(course.lectures.map(({ path }, place) => [path, place]));
  const mentions = new Map(course.lectures.map(({ path }) => [path, firstMentions(course, path)]));
  return course.topics
    .map((topic) => {
      const lecture = firstLecture(course, topic.id);
      const place = lecture === undefined ? undefined : lectures.get(lecture);
      if (lecture === undefined || place === undefined) return { topic, place: course.lectures.length, piece: 0 };
      return { topic, place, piece: placeIn(topic, lecture) ?? mentions.get(lecture)?.get(topic.id) ?? 0 };
    })
    .sort((a, b) => a.place - b.place || a.piece - b.piece || (a.topic.title < b.topic.title ? -1 : 1))
    .map(({ topic }) => topic);
}

/** Where a lecture teaches a topic: the passage that defines it, or else its first section. */
function placeIn({ definedBy, addedBy }: Topic, lecture: FilePath): number | undefined {
  const own = definedBy.note === lecture ? definedBy : addedBy.find(({ note, passage }) => note === lecture && passage.kind === 'section');
  return own?.passage.parts[0]?.start;
}

function firstMentions({ linked }: Course, path: FilePath): ReadonlyMap<TopicId, number> {
  return new Map((linked.get(path)?.mentions ?? []).toReversed().map(({ topic, piece }) => [topic, piece]));
}
