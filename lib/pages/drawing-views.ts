import type { Course } from '../model/course.ts';
import type { LayerView, PhaseView } from '../model/index-page.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { linkTopic, linkTopics, type SiteContext } from './site-context.ts';

/** As much as one drawing can hold and a reader can see in it. */
const mostLayers = 12;
const mostComponents = 60;

/** Shows the stack: the layers, the highest first, each with its components by name. A stack with too many shows some of each layer. */
export function viewLayers({ course }: SiteContext): readonly LayerView[] {
  const layers = layersFromTop(course).slice(0, mostLayers);
  const views = layers.map((layer) => ({ layer: linkTopic(course, layer), components: linkTopics(course, componentsOf(course, layer)) }));
  const isFull = views.reduce((sum, { components }) => sum + components.length, 0) > mostComponents;
  const most = isFull ? Math.floor(mostComponents / layers.length) : mostComponents;
  return views.map(({ layer, components }) => ({
    layer,
    components: components.slice(0, most),
    more: Math.max(0, components.length - most),
  }));
}

/** Lists the layers of the stack, the highest first. */
export function layersFromTop(course: Course): readonly Topic[] {
  return inOrder(course.topics.filter(({ type }) => type === 'layer')).toReversed();
}

function componentsOf(course: Course, layer: Topic): readonly TopicId[] {
  return (course.relations.get(layer.id) ?? []).filter(({ name }) => name === 'partOf').map(({ to }) => to);
}

/** Shows the life of a model: the phases in order, and what follows each. Where no note says what follows, the order does. */
export function viewPhases({ course }: SiteContext): readonly PhaseView[] {
  const phases = inOrder(course.topics.filter(({ type }) => type === 'phase'));
  const places = new Map(phases.map(({ id }, index) => [id, index]));
  const followers = phases.map(({ id }) =>
    (course.relations.get(id) ?? []).flatMap(({ name, label, to }) => {
      const place = places.get(to);
      return name === 'precedes' && label === 'Next' && place !== undefined ? [place] : [];
    }),
  );
  const isSaid = followers.some((next) => next.length > 0);
  return phases.map((phase, index) => ({
    ...linkTopic(course, phase),
    next: isSaid ? (followers[index] ?? []) : phases.length > 1 ? [(index + 1) % phases.length] : [],
  }));
}

/** Puts topics in the order of their field `order`; those without one come last, by title. */
export function inOrder(topics: readonly Topic[]): readonly Topic[] {
  const orders = new Map(topics.map((topic) => [topic, orderOf(topic)]));
  const order = (topic: Topic) => orders.get(topic) ?? Number.MAX_VALUE;
  return topics.toSorted((a, b) => order(a) - order(b));
}

function orderOf({ fields }: Topic): number {
  const order = Number.parseFloat(fields.find(({ definition }) => definition.key === 'order')?.values[0]?.text ?? '');
  return Number.isNaN(order) ? Number.MAX_VALUE : order;
}
