import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { partRectangles, type Rectangle } from './part-rectangles.ts';

/** What is laid out: how wide each name is drawn, and which of them are tied, by their places in the list. */
interface MapGraph {
  readonly widths: readonly number[];
  readonly edges: readonly { readonly from: number; readonly to: number }[];
}

/** The places of the signs before the names, and the size of the whole. */
interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

/** As wide as the page's main column at its widest, so that it scrolls sideways on narrow screens alone. */
const mapWidth = 1140;
const rowHeight = 24;
const margin = 10;

/** Steps of the simulation: by then the kept library's alpha has fallen below a hundredth and nothing moves any more. */
const steps = 220;

/** Names are some four times wider than high, so the plane is laid out narrow and then pulled apart sideways. */
const stretch = 2.6;

/**
 * Lays a graph out: ties pull, names push, and names that still overlap are moved apart until none do. The simulation starts from
 * fixed places and draws from a fixed sequence, so the same graph gives the same map. About 0.2 s for 240 names (`npm run bench -- map`).
 */
export function layMap({ widths, edges }: MapGraph): MapLayout {
  const nodes: SimulationNodeDatum[] = widths.map(() => ({}));
  const links = edges.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(nodes)
    .force('ties', forceLink(links).distance(34))
    .force('push', forceManyBody().strength(-90).distanceMax(320))
    .force('room', forceCollide(20))
    .force('x', forceX(0).strength(0.07))
    .force('y', forceY(0).strength(0.045))
    .stop()
    .tick(steps);
  const rectangles = partRectangles(toRectangles(nodes, widths), { width: mapWidth, margin });
  return {
    width: mapWidth,
    height: Math.ceil(Math.max(0, ...rectangles.map(({ y, height }) => y + height)) + margin),
    places: rectangles.map(({ x, y, height }) => ({ x: Math.round(x + height / 2), y: Math.round(y + height / 2) })),
  };
}

function toRectangles(nodes: readonly SimulationNodeDatum[], widths: readonly number[]): readonly Rectangle[] {
  const xs = nodes.map(({ x = 0 }) => x * stretch);
  const left = Math.min(0, ...xs);
  const squeeze = Math.min(1, mapWidth / Math.max(1, Math.max(0, ...xs) - left));
  return nodes.map(({ y = 0 }, index) => {
    const width = widths[index] ?? 0;
    return { x: ((xs[index] ?? 0) - left) * squeeze - width / 2, y, width, height: rowHeight };
  });
}
