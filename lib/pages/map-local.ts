import { topicPath } from '../model/addresses.ts';
import type { LocalMap, MapTopic } from '../model/map-page.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { chooseNeighbours } from './map-neighbours.ts';
import type { SiteContext } from './site-context.ts';

/** Heights in the map's own units, which are CSS pixels where it is shown at its size: a row is as high as a finger's target must be. */
const headHeight = 40;
const labelHeight = 26;
const rowHeight = 26;

/**
 * Lays a topic's neighbours out as an arc diagram: a row each below the topic, under what ties them to it, and at the side an arc
 * between two that are tied themselves. Rows cannot overlap, however long the names are, and the same course gives the same map.
 */
export function layOutNeighbours(context: Pick<SiteContext, 'course' | 'mentions'>, topic: Topic): LocalMap | undefined {
  const { groups, more } = chooseNeighbours(context, topic.id);
  if (groups.length === 0) return undefined;
  const rows = new Map<TopicId, number>();
  let y = headHeight;
  const placed = groups.map(({ label, topics }) => {
    const labelY = y + labelHeight / 2;
    y += labelHeight;
    const placedTopics = topics.flatMap((id) => {
      const neighbour = context.course.topicsById.get(id);
      if (neighbour === undefined) return [];
      rows.set(id, y + rowHeight / 2);
      y += rowHeight;
      return [{ ...toMapTopic(context, neighbour), y: y - rowHeight / 2 }];
    });
    return { label, y: labelY, topics: placedTopics };
  });
  const drawn = [topic, ...[...rows.keys()].flatMap((id) => context.course.topicsById.get(id) ?? [])];
  const glyphs = Object.fromEntries(drawn.map(({ type, ofType }) => [type, ofType.glyph]));
  return { height: y + 4, groups: placed, arcs: findArcs(context, rows), glyphs, more };
}

/** Says of a topic what a map shows. */
export function toMapTopic({ course }: Pick<SiteContext, 'course'>, topic: Topic): MapTopic {
  return { title: topic.title, url: course.settings.basePath + topicPath(topic), type: topic.type };
}

function findArcs({ course }: Pick<SiteContext, 'course'>, rows: ReadonlyMap<TopicId, number>): LocalMap['arcs'] {
  const arcs = new Map<string, readonly [number, number]>();
  for (const [id, y] of rows) {
    for (const { to } of course.relations.get(id) ?? []) {
      const other = rows.get(to);
      if (other !== undefined && other > y) arcs.set(`${y} ${other}`, [y, other]);
    }
  }
  return [...arcs.values()];
}
