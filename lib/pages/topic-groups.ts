import { topicPath } from '../model/addresses.ts';
import type { Topic } from '../model/topic.ts';
import { byLetter, type FieldDefinition, type TopicType } from '../model/topic-type.ts';
import { compareNames, letterId, letterOf } from './letters.ts';
import { relatedBy } from './related-by.ts';
import type { SiteContext } from './site-context.ts';
import { valuesOf } from './topic-facets.ts';
import { orderTopics } from './topic-order.ts';

/** What a topic stands under in the index of its type. */
export interface TopicGroup {
  readonly id: string;
  /** Empty in an index that groups nothing. */
  readonly title: string;
  readonly url?: string;
}

/** A topic and its group. */
interface ArrangedTopic {
  readonly topic: Topic;
  readonly group: TopicGroup;
}

/** Puts the topics of a type in the order of its index: under groups, letters or none, as the type asks for. */
export function arrangeTopics(context: SiteContext, type: TopicType): readonly ArrangedTopic[] {
  const topics = orderTopics(
    type,
    context.course.topics.filter((topic) => topic.type === type.name),
  );
  const { groups } = type.index;
  if (groups === byLetter) return underLetters(topics);
  const field = type.fields.find(({ key }) => key === groups);
  if (field === undefined) return topics.map((topic) => ({ topic, group: noGroup }));
  return field.relation === undefined ? underValues(context, topics, field) : underTopics(context, topics, field.relation);
}

const noGroup: TopicGroup = { id: 'all', title: '' };

/** Under the first value of a field, by name; those without one come last. */
function underValues(context: SiteContext, topics: readonly Topic[], { key }: FieldDefinition): readonly ArrangedTopic[] {
  const groups = new Map<string, { group: TopicGroup; members: Topic[] }>();
  const rest: Topic[] = [];
  for (const topic of topics) {
    const [value] = valuesOf(context, topic, key);
    const known = groups.get(value?.value ?? '');
    if (value === undefined) rest.push(topic);
    else if (known !== undefined) known.members.push(topic);
    else groups.set(value.value, { group: { id: `group-${value.value}`, title: value.text }, members: [topic] });
  }
  const sorted = [...groups.values()].sort((a, b) => compareNames(a.group.title, b.group.title));
  return [...sorted.flatMap(({ group, members }) => members.map((topic) => ({ topic, group }))), ...withoutGroup(rest, sorted.length > 0)];
}

/** Under the first topic that an edge leads to, in the order of that topic's own index. */
function underTopics(
  { course }: SiteContext,
  topics: readonly Topic[],
  relation: NonNullable<FieldDefinition['relation']>,
): readonly ArrangedTopic[] {
  const target = course.types.byName.get(relation.to);
  const heads = course.topics.filter(({ type }) => type === relation.to);
  const edges = new Map(topics.map((topic) => [topic, new Set(relatedBy(course, topic, relation))]));
  const taken = new Set<Topic>();
  const named = (target === undefined ? heads : orderTopics(target, heads)).flatMap((head) => {
    const group = { id: `group-${head.slug}`, title: head.title, url: course.settings.basePath + topicPath(head) };
    const members = topics.filter((topic) => !taken.has(topic) && edges.get(topic)?.has(head.id));
    for (const topic of members) taken.add(topic);
    return members.map((topic) => ({ topic, group }));
  });
  const rest = topics.filter((topic) => !taken.has(topic));
  return [...named, ...withoutGroup(rest, named.length > 0)];
}

/** Topics that no group takes: under a heading of their own where others have one. */
function withoutGroup(topics: readonly Topic[], areOthersGrouped: boolean): readonly ArrangedTopic[] {
  return topics.map((topic) => ({
    topic,
    group: areOthersGrouped ? { id: 'group', title: `Other ${topic.ofType.labelPlural.toLowerCase()}` } : noGroup,
  }));
}

function underLetters(topics: readonly Topic[]): readonly ArrangedTopic[] {
  return topics
    .toSorted((a, b) => compareNames(a.title, b.title))
    .map((topic) => ({ topic, group: { id: letterId(letterOf(topic.title)), title: letterOf(topic.title) } }));
}
