import { type Box, boxAround, cornersOf, type Point } from './box.ts';
import { measureElement } from './measure-element.ts';
import { pathPoints } from './path-points.ts';
import type { GraphEdge, SourceGraph } from './read-graph.ts';
import type { TextStyle } from './text-style.ts';
import { type Matrix, movePoint, multiply, readTransform } from './transform.ts';

/** Where the lines of kinds are that give them no name of their own. */
const unnamed: Readonly<Record<string, string>> = {
  sequence: '.messageLine0,.messageLine1',
  c4: 'line[marker-end],line[marker-start],path[marker-end],path[marker-start]',
  gitGraph: 'path.arrow',
  sankey: '.link path',
  block: 'path.flowchart-link',
  architecture: '.architecture-edges path.edge',
};

/** So far from what it joins may a line end, in pixels: for its arrowhead, and for shapes that do not fill their box. */
const reach = 24;

/** What the drawing is held against. */
interface Drawn {
  readonly svg: Element;
  readonly graph: SourceGraph;
  readonly kind: string;
  readonly style: TextStyle;
}

/** Finds a node or a line of the source that is not in the drawing, or a line that ends elsewhere; says which, in words for a message. */
export function findLostEdge({ svg, graph, kind, style }: Drawn): string | undefined {
  const selector = unnamed[kind];
  if (selector !== undefined) {
    const drawn = [...svg.querySelectorAll(selector)].filter((line) => line.closest('defs,marker,symbol') === null).length;
    return drawn < graph.edges.length ? `${graph.edges.length - drawn} of its ${graph.edges.length} lines` : undefined;
  }
  const shapes = new Map(
    [...svg.querySelectorAll('[id]')].flatMap((element) => [
      [element.id.replace(/-\d+$/, '-'), element],
      [element.id, element],
    ]),
  );
  const places = new Map<string, Box | undefined>();
  for (const { id, element } of graph.nodes) {
    const shape = shapes.get(`${svg.id}-${element}`) ?? shapes.get(`${svg.id}-${element}`.replace(/-\d+$/, '-'));
    if (shape === undefined) return `"${id}"`;
    places.set(id, boxOnPage(shape, svg, style));
  }
  const lines = new Map([...svg.querySelectorAll('path[data-edge]')].map((line) => [line.getAttribute('data-id') ?? '', line]));
  return graph.edges.flatMap((edge) => lost(edge, lines.get(edge.id)))[0];

  function lost(edge: GraphEdge, line: Element | undefined): readonly string[] {
    const name = `the line from "${edge.start}" to "${edge.end}"`;
    if (line === undefined) return [name];
    const points = onPage(pathPoints(line.getAttribute('d') ?? ''), line, svg);
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return [name];
    return isNear(first, places.get(edge.start)) && isNear(last, places.get(edge.end)) ? [] : [`the ends of ${name}`];
  }
}

function boxOnPage(element: Element, svg: Element, style: TextStyle): Box | undefined {
  const box = measureElement(element, style);
  return boxAround(onPage(cornersOf(box), element, svg, readTransform(element.getAttribute('transform'))));
}

function onPage(points: readonly Point[], element: Element, svg: Element, own: Matrix = [1, 0, 0, 1, 0, 0]): readonly Point[] {
  let matrix = own;
  for (let at = element.parentElement; at !== null && at !== svg; at = at.parentElement)
    matrix = multiply(readTransform(at.getAttribute('transform')), matrix);
  return points.map((point) => movePoint(matrix, point));
}

function isNear({ x, y }: Point, box: Box | undefined): boolean {
  return box === undefined || (x >= box.left - reach && x <= box.right + reach && y >= box.top - reach && y <= box.bottom + reach);
}
