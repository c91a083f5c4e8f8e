import type { Course } from '../model/course.ts';
import { firstLecture } from '../model/first-lecture.ts';
import type { Note } from '../model/note.ts';
import type { PageLink } from '../model/page-link.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import type { TopicTypeName } from '../model/type-name.ts';
import { placeOfPassage } from './place-of-passage.ts';

/** What stands beside each topic in the course: the topics of its type before and behind it, and what its section defines beside it. */
export interface TopicsBeside {
  readonly ofType: ReadonlyMap<TopicTypeName, { readonly topics: readonly Topic[]; readonly places: ReadonlyMap<TopicId, number> }>;
  /** By the section that defines them. */
  readonly ofSection: ReadonlyMap<string, readonly Topic[]>;
}

/** Puts the topics of each type in teaching order: by the lecture that teaches them or names them first, then by their place in it; then by title. */
export function orderTopicsBeside(course: Course): TopicsBeside {
  const lectures = new Map(course.lectures.map(({ path }, place) => [path, place]));
  const byType = new Map<TopicTypeName, Topic[]>();
  const ofSection = new Map<string, Topic[]>();
  for (const topic of course.topics) {
    addTo(byType, topic.type, topic);
    const section = sectionOf(course, topic)?.key;
    if (section !== undefined) addTo(ofSection, section, topic);
  }
  const placeOf = (topic: Topic): readonly [lecture: number, line: number] => {
    const lecture = firstLecture(course, topic.id);
    const place = lecture === undefined ? undefined : lectures.get(lecture);
    return [place ?? lectures.size, topic.definedBy.note === lecture ? topic.definedBy.passage.place.line : Number.MAX_SAFE_INTEGER];
  };
  const ofType = [...byType].map(([type, topics]) => {
    const places = new Map(topics.map((topic) => [topic, placeOf(topic)]));
    const order = (topic: Topic, at: 0 | 1) => places.get(topic)?.[at] ?? 0;
    const ordered = topics.toSorted((a, b) => order(a, 0) - order(b, 0) || order(a, 1) - order(b, 1));
    return [type, { topics: ordered, places: new Map(ordered.map(({ id }, place) => [id, place])) }] as const;
  });
  return { ofType: new Map(ofType), ofSection };
}

function addTo(groups: Map<string, Topic[]>, key: string, topic: Topic): void {
  const others = groups.get(key);
  if (others === undefined) groups.set(key, [topic]);
  else others.push(topic);
}

/** The heading under which a lecture defines a topic among others; of a section the one above its own. */
export function sectionOf(
  course: Course,
  { definedBy: { note: path, passage } }: Topic,
): { readonly key: string; readonly link: PageLink } | undefined {
  const note = course.notes.get(path);
  const heading = note === undefined || passage.kind === 'note' ? undefined : headingAbove(note, passage);
  if (heading === undefined) return undefined;
  return { key: `${path}#${heading.id}`, link: { title: heading.text, url: placeOfPassage(course, path, heading.id) } };
}

function headingAbove({ headings }: Note, { kind, anchor, heading }: Topic['definedBy']['passage']): Note['headings'][number] | undefined {
  if (kind !== 'section') return headings.findLast(({ text }) => text === heading);
  const own = headings.findIndex(({ id }) => id === anchor);
  return headings.slice(0, Math.max(0, own)).findLast(({ depth }) => depth < (headings[own]?.depth ?? 0));
}
