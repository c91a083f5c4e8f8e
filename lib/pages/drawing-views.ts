import type { Course } from '../model/course.ts';
import type { CycleView, DrawingView, StackView } from '../model/index-page.ts';
import type { Topic } from '../model/topic.ts';
import type { RelationDefinition, TopicType } from '../model/topic-type.ts';
import { relatedBy } from './related-by.ts';
import { linkTopic, linkTopics, type SiteContext } from './site-context.ts';
import { orderTopics } from './topic-order.ts';

/** As much as one drawing can hold and a reader can see in it. */
const mostPlates = 12;
const mostParts = 60;

/** Shows the drawing of a type; undefined where it has none, and where there is nothing to draw. */
export function viewDrawing({ course }: SiteContext, type: TopicType): DrawingView | undefined {
  const { drawing } = type;
  const relation = type.fields.find(({ key }) => key === drawing?.along)?.relation;
  const topics = orderTopics(
    type,
    course.topics.filter((topic) => topic.type === type.name),
  );
  if (drawing === undefined || relation === undefined || topics.length === 0) return undefined;
  return drawing.form === 'stack' ? viewStack(course, topics, { type, relation }) : viewCycle(course, topics, { type, relation });
}

interface Drawn {
  readonly type: TopicType;
  readonly relation: RelationDefinition;
}

/** Each topic is a plate, with its parts by name. A stack with too many parts shows some of each plate. */
function viewStack(course: Course, topics: readonly Topic[], { type, relation }: Drawn): StackView {
  const shown = topics.slice(0, mostPlates);
  const plates = shown.map((topic) => ({ plate: linkTopic(course, topic), parts: linkTopics(course, relatedBy(course, topic, relation)) }));
  const isFull = plates.reduce((sum, { parts }) => sum + parts.length, 0) > mostParts;
  const most = isFull ? Math.floor(mostParts / plates.length) : mostParts;
  const parts = course.types.byName.get(relation.to)?.labelPlural.toLowerCase() ?? 'parts';
  return {
    form: 'stack',
    label: `${type.labelPlural}, the highest first, each with its ${parts}`,
    type: type.name,
    partType: relation.to,
    plates: plates.map(({ plate, parts: all }) => ({ plate, parts: all.slice(0, most), more: Math.max(0, all.length - most) })),
  };
}

/** Each topic is a step, with what follows it. Where no note says what follows, the order does. */
function viewCycle(course: Course, topics: readonly Topic[], { type, relation }: Drawn): CycleView {
  const places = new Map(topics.map(({ id }, index) => [id, index]));
  const followers = topics.map((topic) => relatedBy(course, topic, relation).flatMap((id) => places.get(id) ?? []));
  const isSaid = followers.some((next) => next.length > 0);
  const steps = topics.map((topic, index) => ({
    ...linkTopic(course, topic),
    next: isSaid ? (followers[index] ?? []) : topics.length > 1 ? [(index + 1) % topics.length] : [],
  }));
  return { form: 'cycle', label: `${type.labelPlural}, each leading to the next`, type: type.name, steps };
}
