import { layMap } from '../draw/lay-map.ts';
import { topicPath } from '../model/addresses.ts';
import type { MapEdge, MapPage } from '../model/map-page.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import type { SiteContext } from './site-context.ts';

/** As many as one can look over, and as are laid out in a fraction of a second. */
const mostTopics = 240;

/** More letters of a name are left out on the map; its link says it whole. */
const longestName = 30;

/** Measures of a name in CSS pixels: a letter on average, and the sign before it with the space around both. */
const letterWidth = 6.9;
const signWidth = 34;

/** Makes the map of all topics, or of the best connected ones, and of what ties them. */
export function buildMapPage(context: SiteContext): MapPage {
  const { course } = context;
  const topics = chooseTopics(context);
  const edges = findEdges(context, topics);
  const { width, height, places } = layMap({ edges, widths: topics.map(({ title }) => nameWidth(title)) });
  return {
    kind: 'map',
    head: {
      path: '/map/',
      title: 'Map',
      description: `The topics of ${course.settings.title} and what ties them, as a map and as a list.`,
      breadcrumbs: breadcrumbsTo(course, []),
      jsonLd: [],
    },
    width,
    height,
    nodes: topics.map((topic, index) => ({
      title: topic.title,
      url: course.settings.basePath + topicPath(topic),
      type: topic.type,
      ...(places[index] ?? { x: 0, y: 0 }),
    })),
    edges,
    types: course.types.all.flatMap(({ name, labelPlural, glyph }) => {
      const count = topics.filter(({ type }) => type === name).length;
      return count === 0 ? [] : [{ name, label: labelPlural, count, glyph }];
    }),
    total: course.topics.length,
  };
}

/** The best connected topics, in reading order. A relation counts as much as four mentions. */
function chooseTopics({ course, mentions }: SiteContext): readonly Topic[] {
  const weigh = ({ id }: Topic) =>
    4 * (course.relations.get(id)?.length ?? 0) + (mentions.speaksOf.get(id)?.size ?? 0) + (mentions.spokenOfBy.get(id)?.size ?? 0);
  const weighed = course.topics.map((topic) => ({ topic, weight: weigh(topic) }));
  const order = (topic: Topic) => course.types.labels.get(topic.type)?.place ?? 0;
  return weighed
    .sort((a, b) => b.weight - a.weight || (a.topic.id < b.topic.id ? -1 : 1))
    .slice(0, mostTopics)
    .map(({ topic }) => topic)
    .sort((a, b) => order(a) - order(b) || a.title.localeCompare(b.title, 'en'));
}

/** Every relation once, and for a topic without one the first topics that its words tie it to. */
function findEdges({ course, mentions }: SiteContext, topics: readonly Topic[]): readonly MapEdge[] {
  const places = new Map(topics.map(({ id }, index) => [id, index]));
  const edges = new Map<string, MapEdge>();
  const add = (from: number, id: TopicId, tie: Pick<MapEdge, 'label' | 'back'>) => {
    const to = places.get(id);
    if (to === undefined || to === from || edges.has(`${to} ${from}`) || edges.has(`${from} ${to}`)) return;
    edges.set(`${from} ${to}`, { from, to, ...tie });
  };
  topics.forEach(({ id }, from) => {
    for (const { to, name, label } of course.relations.get(id) ?? []) {
      const back = course.relations.get(to)?.find((other) => other.to === id && other.name === name);
      add(from, to, { label, back: back?.label ?? label });
    }
  });
  topics.forEach(({ id }, from) => {
    if ((course.relations.get(id) ?? []).some(({ to }) => places.has(to))) return;
    const words = [...(mentions.speaksOf.get(id) ?? []), ...(mentions.spokenOfBy.get(id) ?? [])];
    for (const to of words.filter((other) => places.has(other)).slice(0, mostWordTies)) add(from, to, { label: '', back: '' });
  });
  return [...edges.values()];
}

const mostWordTies = 2;

function nameWidth(title: string): number {
  return Math.min(longestName, [...title].length) * letterWidth + signWidth;
}
