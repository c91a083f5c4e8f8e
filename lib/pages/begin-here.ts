import type { FilePath } from '../model/file-path.ts';
import type { BeginningView } from '../model/home-page.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { linkLecture, linkTopic, linkTopics, type SiteContext } from './site-context.ts';
import { valuesOf } from './topic-facets.ts';

/** More kinds of readers, and more roles and topics for each, than the first page has room for. */
const mostGroups = 8;
const mostTopics = 5;

/**
 * Says where each kind of reader begins. The kinds are the groups that the course puts its roles in. A group begins with the lecture
 * that names its roles most often, counting mentions and passages, the earlier of two alike; then come the phases, components and tools
 * that most of its roles deal with. A course without groups has no such list.
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

function findLecture({ course }: SiteContext, roles: readonly Topic[], ids: ReadonlySet<TopicId>): BeginningView['lecture'] {
  const counts = new Map<FilePath, number>();
  const add = (note: FilePath) => counts.set(note, (counts.get(note) ?? 0) + 1);
  for (const { definedBy, addedBy } of roles) for (const { note } of [definedBy, ...addedBy]) add(note);
  for (const note of course.lectures)
    for (const { topic } of course.linked.get(note.path)?.mentions ?? []) if (ids.has(topic)) add(note.path);
  const [first, ...others] = course.lectures.filter(({ path }) => counts.has(path));
  if (first === undefined) return undefined;
  const best = others.reduce((found, note) => ((counts.get(note.path) ?? 0) > (counts.get(found.path) ?? 0) ? note : found), first);
  return linkLecture(course, best);
}

/** Phases before components before tools: what a role is about before what it is done with. */
const order: readonly Topic['type'][] = ['phase', 'component', 'tool'];

function findTopics({ course }: SiteContext, roles: ReadonlySet<TopicId>): readonly Topic[] {
  const counts = new Map<TopicId, number>();
  for (const role of roles) for (const { to } of course.relations.get(role) ?? []) counts.set(to, (counts.get(to) ?? 0) + 1);
  const related = [...counts].flatMap(([id, count]) => {
    const topic = course.topicsById.get(id);
    return topic === undefined || !order.includes(topic.type) ? [] : [{ topic, count }];
  });
  const commonest = related
    .sort((a, b) => b.count - a.count || order.indexOf(a.topic.type) - order.indexOf(b.topic.type))
    .slice(0, mostTopics);
  return commonest.map(({ topic }) => topic).sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}
