import type { FilePath } from '../model/file-path.ts';
import type { BeginningsView, BeginningView } from '../model/home-page.ts';
import type { Note } from '../model/note.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import type { TopicType } from '../model/topic-type.ts';
import type { TopicTypeName } from '../model/type-name.ts';
import { linkLecture, linkTopic, linkTopics, type SiteContext } from './site-context.ts';
import { valuesOf } from './topic-facets.ts';

/** More groups of readers, and more topics for each, than the first page has room for. */
const mostGroups = 8;
const mostTopics = 5;

/**
 * Says where each group of readers begins, by topics of a type that readers are themselves. A group begins with the lecture that teaches
 * most of its topics; then comes what most of these deal with, what lectures teach before what they only speak of. Undefined where the
 * type is none of readers, and where the course puts its topics in no groups.
 */
export function viewBeginnings(context: SiteContext, type: TopicType): BeginningsView | undefined {
  const { readers } = type;
  if (readers === undefined) return undefined;
  const groups = new Map<string, { group: string; members: Topic[] }>();
  for (const topic of context.course.topics.filter((other) => other.type === type.name)) {
    const [group] = valuesOf(context, topic, readers.field);
    if (group === undefined) continue;
    const known = groups.get(group.value);
    if (known === undefined) groups.set(group.value, { group: group.text, members: [topic] });
    else known.members.push(topic);
  }
  if (groups.size === 0) return undefined;
  const largest = [...groups.values()].sort((a, b) => b.members.length - a.members.length).slice(0, mostGroups);
  return {
    type: type.name,
    note: readers.note,
    groups: largest.map(({ group, members }) => viewBeginning(context, { group, members, toward: readers.toward })),
  };
}

interface Group {
  readonly group: string;
  readonly members: readonly Topic[];
  readonly toward: readonly TopicTypeName[];
}

function viewBeginning(context: SiteContext, { group, members, toward }: Group): BeginningView {
  const { course } = context;
  const ids = new Set(members.map(({ id }) => id));
  const lecture = findLecture(context, members, ids);
  return {
    group,
    readers: linkTopics(course, ids),
    ...(lecture === undefined ? {} : { lecture }),
    topics: findTopics(context, ids, toward).map((topic) => linkTopic(course, topic)),
  };
}

/** The lecture that teaches most of the members, of several the one that speaks of them most often, then the earlier. */
function findLecture({ course }: SiteContext, members: readonly Topic[], ids: ReadonlySet<TopicId>): BeginningView['lecture'] {
  const taught = new Map<FilePath, number>();
  const named = new Map<FilePath, number>();
  for (const { id, definedBy, addedBy } of members) {
    const lecture = course.taughtIn.get(id);
    if (lecture !== undefined) addTo(taught, lecture);
    for (const { note } of [definedBy, ...addedBy]) addTo(named, note);
  }
  for (const note of course.lectures)
    for (const { topic } of course.linked.get(note.path)?.mentions ?? []) if (ids.has(topic)) addTo(named, note.path);
  const countOf = ({ path }: Note) => [taught.get(path) ?? 0, named.get(path) ?? 0] as const;
  const [best] = course.lectures
    .filter((note) => countOf(note).some((count) => count > 0))
    .toSorted((a, b) => {
      const [taughtInA, namedInA] = countOf(a);
      const [taughtInB, namedInB] = countOf(b);
      return taughtInB - taughtInA || namedInB - namedInA;
    });
  return best === undefined ? undefined : linkLecture(course, best);
}

/**
 * The topics of the wanted types that most of the members have an edge to: those that a lecture teaches, and where that are too few, those that lectures have
 * something to say of. Of equals the one comes first that more lectures speak of, then the one that is taught earlier.
 */
function findTopics({ course }: SiteContext, members: ReadonlySet<TopicId>, order: readonly TopicTypeName[]): readonly Topic[] {
  const places = new Map(course.lectures.map(({ path }, index) => [path, index]));
  const counts = new Map<TopicId, number>();
  for (const member of members) for (const { to } of course.relations.get(member) ?? []) addTo(counts, to);
  const related = [...counts].flatMap(([id, count]) => {
    const topic = course.topicsById.get(id);
    if (topic === undefined || !order.includes(topic.type)) return [];
    const lectures = new Set([topic.definedBy, ...topic.quoted].map(({ note }) => note).filter((note) => places.has(note))).size;
    const taught = course.taughtIn.get(id);
    const place = taught === undefined ? undefined : places.get(taught);
    return lectures === 0 ? [] : [{ topic, rank: [place === undefined ? 1 : 0, -count, -lectures, order.indexOf(topic.type), place ?? 0] }];
  });
  const first = related.sort((a, b) => compareRanks(a.rank, b.rank)).slice(0, mostTopics);
  return first.map(({ topic }) => topic).sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

function addTo<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
