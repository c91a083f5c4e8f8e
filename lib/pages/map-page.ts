import { topicPath } from '../model/addresses.ts';
import type { MapBand, MapPage, MapPart, MapTie } from '../model/map-page.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import { arrangeBands } from './map-bands.ts';
import type { SiteContext } from './site-context.ts';
import { type Tie, tieTopics } from './tie-topics.ts';

/** As many as one can look over. */
const mostTopics = 240;

/** As many, told from both ends, as a page of less than 300 kB has room for. */
const mostTies = 2000;

/** Makes the map of all topics, or of the best connected ones, and of what ties them. */
export function buildMapPage(context: SiteContext): MapPage {
  const { course } = context;
  const ties = tieTopics(context);
  const ranked = rankTopics(context);
  const [first] = ranked;
  const shown = chooseTopics(ranked, ties);
  const places = new Map<TopicId, number>();
  const placeOf = ({ id }: Topic) => {
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  };
  const parts = arrangeBands(course).flatMap(({ form, title, bands }): readonly MapPart[] => {
    const kept = bands.flatMap(({ head, topic, members }): readonly MapBand[] => {
      const isHeadShown = topic !== undefined && shown.has(topic.id);
      const here = members.filter(({ id }) => shown.has(id));
      if (!isHeadShown && here.length === 0) return [];
      const own = isHeadShown ? { topic: placeOf(topic) } : {};
      const groups = course.types.all.flatMap(({ name }) => {
        const topics = here.filter(({ type }) => type === name).map(placeOf);
        return topics.length === 0 ? [] : [{ type: name, topics }];
      });
      return [{ head, ...own, groups, more: members.length - here.length }];
    });
    return kept.length === 0 ? [] : [{ form, title, bands: kept }];
  });
  const topics = [...places.keys()].flatMap((id) => course.topicsById.get(id) ?? []);
  return {
    kind: 'map',
    head: {
      path: '/map/',
      title: 'Map',
      description: `What ties the topics of ${course.settings.title}: one topic and its neighbours, and the whole course in bands.`,
      breadcrumbs: breadcrumbsTo(course, []),
      jsonLd: [],
    },
    topics: topics.map((topic) => ({
      title: topic.title,
      url: course.settings.basePath + topicPath(topic),
      type: topic.type,
      ...viewTies(ties.get(topic.id) ?? [], places),
    })),
    first: first === undefined ? 0 : placeOf(first),
    definition: first?.definition ?? '',
    parts,
    types: course.types.all.flatMap(({ name, label, labelPlural }) => {
      const count = topics.filter(({ type }) => type === name).length;
      return count === 0 ? [] : [{ name, label, labelPlural, count }];
    }),
    total: course.topics.length,
  };
}

/** The best connected topics first. A relation counts as much as four mentions. */
function rankTopics({ course, mentions }: SiteContext): readonly Topic[] {
  const weigh = ({ id }: Topic) =>
    4 * (course.relations.get(id)?.length ?? 0) + (mentions.speaksOf.get(id)?.size ?? 0) + (mentions.spokenOfBy.get(id)?.size ?? 0);
  return course.topics
    .map((topic) => ({ topic, weight: weigh(topic) }))
    .sort((a, b) => b.weight - a.weight || (a.topic.id < b.topic.id ? -1 : 1))
    .map(({ topic }) => topic);
}

/** As many of them, from the first on, as there is room for with all that ties them to each other. */
function chooseTopics(ranked: readonly Topic[], ties: ReadonlyMap<TopicId, readonly Tie[]>): ReadonlySet<TopicId> {
  const shown = new Set<TopicId>();
  let count = 0;
  for (const { id } of ranked.slice(0, mostTopics)) {
    count += (ties.get(id) ?? []).filter(({ to }) => shown.has(to)).length;
    if (count > mostTies) break;
    shown.add(id);
  }
  return shown;
}

/** Puts ties of one name together, and counts those that lead off the map. */
function viewTies(ties: readonly Tie[], places: ReadonlyMap<TopicId, number>): { readonly ties: readonly MapTie[]; readonly more: number } {
  const byLabel = new Map<string, Set<number>>();
  const left = new Set<TopicId>();
  for (const { label, to } of ties) {
    const place = places.get(to);
    if (place === undefined) left.add(to);
    else byLabel.set(label, (byLabel.get(label) ?? new Set()).add(place));
  }
  return { ties: [...byLabel].map(([label, to]) => ({ label, to: [...to].sort((a, b) => a - b) })), more: left.size };
}
