import type { FilePath } from '../model/file-path.ts';
import type { BeginningView } from '../model/home-page.ts';
import type { Note } from '../model/note.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { linkLecture, linkTopic, linkTopics, type SiteContext } from './site-context.ts';
import { valuesOf } from './topic-facets.ts';

/** More kinds of readers, and more roles and topics for each, than the first page has room for. */
const mostGroups = 8;
const mostTopics = 5;

/**
 * Says where each kind of reader begins. The kinds are the groups that the course puts its roles in. A group begins with the
 * lecture that teaches most of its roles; then come the phases, components and tools that most of them deal with, what lectures teach before what they only speak of. A course without groups has no such list.
 */
export function viewBeginnings(context: SiteContext): readonly BeginningView[] {
  const groups = new Map<string, { group: string; roles: Topic[] }>();
  for (const role of context.course.topics.filter(({ type }) => type === 'role')) {
    const [group] = valuesOf(context, role, 'group');
    if (group === undefined) continue;
    const known = groups.get(group.value);
    if (known === undefined) groups.set(group.value, { group: group.text, roles: [role] });
    else known.roles.push(role);
  }
  const largest = [...groups.values()].sort((a, b) => b.roles.length - a.roles.length).slice(0, mostGroups);
  return largest.map(({ group, roles }) => viewBeginning(context, group, roles));
}

function viewBeginning(context: SiteContext, group: string, roles: readonly Topic[]): BeginningView {
  const { course } = context;
  const ids = new Set(roles.map(({ id }) => id));
  const lecture = findLecture(context, roles, ids);
  return {
    group,
    roles: linkTopics(course, ids),
    ...(lecture === undefined ? {} : { lecture }),
    topics: findTopics(context, ids).map((topic) => linkTopic(course, topic)),
  };
}

/** The lecture that teaches most of the roles, of several the one that speaks of them most often, then the earlier. */
function findLecture({ course }: SiteContext, roles: readonly Topic[], ids: ReadonlySet<TopicId>): BeginningView['lecture'] {
  const taught = new Map<FilePath, number>();
  const named = new Map<FilePath, number>();
  for (const { id, definedBy, addedBy } of roles) {
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

/** Phases before components before tools: what a role is about before what it is done with. */
const order: readonly Topic['type'][] = ['phase', 'component', 'tool'];

/**
 * The topics that most of the roles have an edge to: those that a lecture teaches, and where that are too few, those that lectures have
 * something to say of. Of equals the one comes first that more lectures speak of, then the one that is taught earlier.
 */
function findTopics({ course }: SiteContext, roles: ReadonlySet<TopicId>): readonly Topic[] {
  const places = new Map(course.lectures.map(({ path }, index) => [path, index]));
  const counts = new Map<TopicId, number>();
  for (const role of roles) for (const { to } of course.relations.get(role) ?? []) addTo(counts, to);
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
