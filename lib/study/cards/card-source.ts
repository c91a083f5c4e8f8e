import { topicPath } from '../../model/addresses.ts';
import type { Course } from '../../model/course.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Passage } from '../../model/passage.ts';
import type { Card } from '../../model/study/card.ts';
import type { Topic, TopicPassage } from '../../model/topic.ts';
import { toPlainLine } from './plain-line.ts';

/** Says where a passage stands: the lecture and the heading over it, or the topic's own page. */
export function sourceOfPassage(
  course: Course,
  topic: Topic,
  { note: path, passage }: { readonly note: FilePath; readonly passage: Passage },
): Card['source'] {
  const note = course.notes.get(path);
  const page = course.paths.get(path);
  if (note === undefined || page === undefined || note.kind === 'topic') return sourceOfTopic(course, topic);
  const heading = toPlainLine(passage.heading);
  const title = toPlainLine(note.title);
  const anchor = passage.anchor === '' ? '' : `#${encodeURIComponent(passage.anchor)}`;
  return {
    title: heading === '' || heading === title ? title : `${title} › ${heading}`,
    url: `${course.settings.basePath}${encodeURI(page)}${anchor}`,
  };
}

/** Says where the values of a topic's field stand: in the note that gives most of them, in the passage that names the field. */
export function sourceOfValues(
  course: Course,
  topic: Topic,
  { key, notes }: { readonly key: string; readonly notes: readonly FilePath[] },
): Card['source'] {
  const counts = new Map<FilePath, number>();
  for (const note of notes) counts.set(note, (counts.get(note) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const passages = [topic.definedBy, ...topic.addedBy].filter(({ note }) => note === most);
  const saysIt = ({ passage }: TopicPassage) =>
    passage.labelled.some(({ label }) => course.types.findField(topic.type, label)?.key === key);
  const passage = passages.find(saysIt) ?? passages[0];
  return passage === undefined ? sourceOfTopic(course, topic) : sourceOfPassage(course, topic, passage);
}

/** The topic's own page, which shows all that is known of it. */
export function sourceOfTopic({ settings }: Course, topic: Topic): Card['source'] {
  return { title: toPlainLine(topic.title), url: `${settings.basePath}${encodeURI(topicPath(topic))}` };
}
