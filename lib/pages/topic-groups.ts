import { topicPath } from '../links/addresses.ts';
import type { Topic } from '../model/topic.ts';
import type { TopicTypeName } from '../model/topic-type.ts';
import { typesByName } from '../model/types/all-types.ts';
import { inOrder, layersFromTop } from './drawing-views.ts';
import { compareNames, letterId, letterOf } from './letters.ts';
import type { SiteContext } from './site-context.ts';
import { valuesOf } from './topic-facets.ts';

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

/** Puts the topics of a type in the order of its index: under groups, letters or none, as suits the type. */
export function arrangeTopics(context: SiteContext, type: TopicTypeName): readonly ArrangedTopic[] {
  const topics = context.course.topics.filter((topic) => topic.type === type);
  return arrangements[type](context, topics);
}

type Arrange = (context: SiteContext, topics: readonly Topic[]) => readonly ArrangedTopic[];

const arrangements: Readonly<Record<TopicTypeName, Arrange>> = {
  role: byField('group'),
  tool: byField('category'),
  component: byLayer,
  layer: (_, topics) => inOrder(topics).toReversed().map(alone),
  phase: (_, topics) => inOrder(topics).map(alone),
  decision: (_, topics) => topics.map(alone),
  concept: byLetter,
  reading: byAuthor,
};

const noGroup: TopicGroup = { id: 'all', title: '' };

function alone(topic: Topic): ArrangedTopic {
  return { topic, group: noGroup };
}

/** Under the first value of a field, by name; those without one come last. */
function byField(key: string): Arrange {
  return (context, topics) => {
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
    return [
      ...sorted.flatMap(({ group, members }) => members.map((topic) => ({ topic, group }))),
      ...withoutGroup(rest, sorted.length > 0),
    ];
  };
}

/** Under the layer they are part of, the highest first. */
function byLayer({ course }: SiteContext, topics: readonly Topic[]): readonly ArrangedTopic[] {
  const taken = new Set<Topic>();
  const named = layersFromTop(course).flatMap((layer) => {
    const group = { id: `group-${layer.slug}`, title: layer.title, url: course.settings.basePath + topicPath(layer) };
    const parts = new Set((course.relations.get(layer.id) ?? []).filter(({ name }) => name === 'partOf').map(({ to }) => to));
    const members = topics.filter((topic) => parts.has(topic.id) && !taken.has(topic));
    for (const topic of members) taken.add(topic);
    return members.map((topic) => ({ topic, group }));
  });
  return [
    ...named,
    ...withoutGroup(
      topics.filter((topic) => !taken.has(topic)),
      named.length > 0,
    ),
  ];
}

/** Topics that no group takes: under a heading of their own where others have one. */
function withoutGroup(topics: readonly Topic[], areOthersGrouped: boolean): readonly ArrangedTopic[] {
  return topics.map((topic) => ({
    topic,
    group: areOthersGrouped ? { id: 'group', title: `Other ${typesByName[topic.type].labelPlural.toLowerCase()}` } : noGroup,
  }));
}

function byLetter(_: SiteContext, topics: readonly Topic[]): readonly ArrangedTopic[] {
  return topics
    .toSorted((a, b) => compareNames(a.title, b.title))
    .map((topic) => ({ topic, group: { id: letterId(letterOf(topic.title)), title: letterOf(topic.title) } }));
}

/** As a bibliography: by the first author, else by the title, then by year. */
function byAuthor(_: SiteContext, topics: readonly Topic[]): readonly ArrangedTopic[] {
  const textOf = (topic: Topic, key: string) => topic.fields.find(({ definition }) => definition.key === key)?.values[0]?.text ?? '';
  return topics
    .map((topic) => ({ topic, author: textOf(topic, 'authors') || topic.title, year: textOf(topic, 'year') }))
    .sort((a, b) => compareNames(a.author, b.author) || compareNames(a.year, b.year))
    .map(({ topic }) => alone(topic));
}
