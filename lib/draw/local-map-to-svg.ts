import { escapeHtml } from '../model/escape-html.ts';
import type { LocalMap, MapTopic } from '../model/map-page.ts';
import { round } from './draw-head.ts';
import { nameToSvg } from './name-to-svg.ts';
import { textWidth } from './text-width.ts';

/** The map's own units are CSS pixels: so wide is the narrowest phone's column, and the working margin. */
const localMapWidth = 300;

const trunkX = 9;
const labelX = 22;
const nameX = 48;
const arcX = 236;
const longestName = 27;

/** The size of a name's letters, in the map's units. Dots lead from where a name ends to its arcs. */
const letterSize = 13;

/**
 * Draws a topic's neighbours: a trunk from the topic down, a branch for each thing that ties, a row for each neighbour, and arcs at
 * the right. As one piece of markup: a page holds it once more as data, where elements would take several times the room.
 */
export function localMapToSvg(topic: MapTopic, { height, groups, arcs, glyphs }: LocalMap): string {
  const last = groups.at(-1)?.y ?? 0;
  const tied = new Set(arcs.flat());
  const leaders = groups.flatMap(({ topics }) => topics.filter(({ y }) => tied.has(y)).map(leader));
  return [
    `<svg viewBox="0 0 ${localMapWidth} ${height}" width="${localMapWidth}" height="${height}" role="group" aria-label="${escapeHtml(`Neighbours of ${topic.title}`)}">`,
    `<path class="map-lines" d="M${trunkX} 24V${last}${groups.map(({ y, topics }) => branch(y, topics.at(-1)?.y ?? y)).join('')}"/>`,
    arcs.length === 0 ? '' : `<path class="map-leaders" d="${leaders.join('')}"/><path class="map-arcs" d="${arcs.map(arc).join('')}"/>`,
    `<g class="map-self" data-type="${topic.type}"><path d="${escapeHtml(glyphs[topic.type] ?? '')}" transform="translate(0 3) scale(.75)"/>${nameToSvg(topic.title, { x: 26, y: 17, most: 32 })}</g>`,
    ...groups.map(
      ({ label, y, topics }) =>
        `<text class="map-kind" x="${labelX}" y="${y + 4}">${escapeHtml(label)}</text>${topics.map((row) => neighbour(row, glyphs[row.type] ?? '')).join('')}`,
    ),
    '</svg>',
  ].join('');
}

type Row = LocalMap['groups'][number]['topics'][number];

/** From the trunk to the label, and from the label down beside its rows. */
function branch(y: number, end: number): string {
  return `M${trunkX} ${y}H${labelX - 4}M${labelX + 4} ${y + 9}V${end + 5}`;
}

function leader({ title, y }: Row): string {
  const end = round(nameX + textWidth([...title].slice(0, longestName).join('')) * letterSize + 6);
  return end < arcX ? `M${end} ${y}H${arcX}` : '';
}

function arc([from, to]: LocalMap['arcs'][number]): string {
  const bend = round(arcX + 4 * Math.min((localMapWidth - arcX - 2) / 3, 6 + (to - from) / 12));
  return `M${arcX} ${from}C${bend} ${from} ${bend} ${to} ${arcX} ${to}`;
}

function neighbour({ url, type, title, y }: Row, path: string): string {
  const glyph = `<path d="${escapeHtml(path)}" transform="translate(${nameX - 19} ${y - 7.5}) scale(.625)"/>`;
  return `<a href="${escapeHtml(url)}" data-type="${type}"><rect x="${nameX - 22}" y="${y - 12}" width="${arcX - nameX + 16}" height="24"/>${glyph}${nameToSvg(title, { x: nameX, y: y + 4.5, most: longestName })}</a>`;
}
