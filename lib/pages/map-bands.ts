import type { Course } from '../model/course.ts';
import type { FilePath } from '../model/file-path.ts';
import { firstLecture } from '../model/first-lecture.ts';
import type { MapBand, MapPart } from '../model/map-page.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import type { TopicType } from '../model/topic-type.ts';
import { relatedBy } from './related-by.ts';
import { linkLecture, linkTopic } from './site-context.ts';
import { orderTopics } from './topic-order.ts';

/** A part of the map before topics have places on it. */
interface Part extends Pick<MapPart, 'form' | 'title'> {
  readonly bands: readonly Band[];
}

interface Band {
  readonly head: MapBand['head'];
  readonly topic?: Topic;
  readonly members: readonly Topic[];
}

/**
 * Puts every topic of a course where it belongs: with each topic of a drawn type that a field of that type ties it to, as a component with its
 * layer, in the drawing's order; all others in the lecture that teaches them, or first names them.
 */
export function arrangeBands(course: Course): readonly Part[] {
  const drawn = course.types.all.flatMap((type) => {
    const heads = course.topics.filter((topic) => topic.type === type.name);
    const { drawing } = type;
    if (drawing === undefined || heads.length === 0) return [];
    const bands = orderTopics(type, heads).map((topic) => ({
      head: linkTopic(course, topic),
      topic,
      members: membersOf(course, topic, type),
    }));
    return [{ form: drawing.form, title: drawing.title, bands }];
  });
  const placed = new Set(drawn.flatMap(({ bands }) => bands.flatMap(({ topic, members }) => [topic, ...members])));
  const lectures = bandsOfLectures(
    course,
    course.topics.filter((topic) => !placed.has(topic)),
  );
  return lectures.length === 0 ? drawn : [...drawn, { form: 'lectures', title: 'By lecture', bands: lectures }];
}

/** What fields of a band's type tie to it; topics of that type have bands of their own. */
function membersOf(course: Course, topic: Topic, type: TopicType): readonly Topic[] {
  const ids = type.fields.flatMap(({ relation }) =>
    relation === undefined || relation.to === type.name ? [] : relatedBy(course, topic, relation),
  );
  return findTopics(course, ids);
}

function bandsOfLectures(course: Course, topics: readonly Topic[]): readonly Band[] {
  const byLecture = new Map<FilePath | undefined, Topic[]>();
  for (const topic of topics) {
    const lecture = firstLecture(course, topic.id);
    byLecture.set(lecture, [...(byLecture.get(lecture) ?? []), topic]);
  }
  const inLectures = course.lectures.flatMap((note) => {
    const members = byLecture.get(note.path);
    return members === undefined ? [] : [{ head: linkLecture(course, note), members }];
  });
  const others = byLecture.get(undefined) ?? [];
  return others.length === 0 ? inLectures : [...inLectures, { head: { title: 'In no lecture' }, members: others }];
}

function findTopics({ topicsById }: Course, ids: readonly TopicId[]): readonly Topic[] {
  return [...new Set(ids)].flatMap((id) => topicsById.get(id) ?? []);
}
