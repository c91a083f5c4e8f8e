import { escapeHtml } from '../model/escape-html.ts';
import type { MapPage } from '../model/map-page.ts';
import { nameToSvg } from './name-to-svg.ts';

const longestName = 30;

/** So many ties make a topic one to begin looking from. */
const hubTies = 9;

/**
 * Draws all topics and what ties them. As one piece of markup: a page holds it once more as data, where elements would take several
 * times the room. Ends of a line are the places of its topics in the list and their types, which the filter and the script go by.
 */
export function knowledgeMapToSvg({
  width,
  height,
  nodes,
  edges,
  types,
}: Pick<MapPage, 'width' | 'height' | 'nodes' | 'edges' | 'types'>): string {
  const glyphs = new Map(types.map(({ name, glyph }) => [name, glyph]));
  const lines = edges.map(({ from, to, label }) => {
    const [a, b] = [nodes[from], nodes[to]];
    if (a === undefined || b === undefined) return '';
    const kind = label === '' ? ' class="map-word"' : '';
    return `<path${kind} d="M${a.x} ${a.y}L${b.x} ${b.y}" data-ends="${a.type} ${b.type}" data-tie="${from} ${to}"/>`;
  });
  const names = nodes.map(({ url, type, title, x, y }, place) => {
    const isHub = edges.filter(({ from, to }) => from === place || to === place).length >= hubTies;
    const glyph = `<path d="${escapeHtml(glyphs.get(type) ?? '')}" transform="translate(-8 -8) scale(.667)"/>`;
    return `<a href="${escapeHtml(url)}" data-type="${type}"${isHub ? ' class="map-hub"' : ''} transform="translate(${x} ${y})"><circle r="11"/>${glyph}${nameToSvg(title, { x: 13, y: 4.5, most: longestName })}</a>`;
  });
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="Map of topics"><g class="map-ties">${lines.join('')}</g>${names.join('')}</svg>`;
}
