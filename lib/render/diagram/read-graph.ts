/** What Mermaid's own parser found in a source: what is joined, and what joins it. */
export interface SourceGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Names that stand for something with other words, and are not drawn themselves. */
  readonly names: readonly string[];
  /** How many groups stand inside each other, where a kind has groups that are laid out. */
  readonly nesting?: number;
}

export interface GraphNode {
  readonly id: string;
  /** The id of the element that it is drawn as, without the drawing's own in front; undefined where it has none to be known by. */
  readonly element?: string;
}

export interface GraphEdge {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

type Values = Readonly<Record<string, unknown>>;

/** Reads what a diagram's own store has understood, each kind's in its own words. */
export function readGraph(store: object, kind: string): SourceGraph {
  const call = (name: string): unknown => {
    const method: unknown = Reflect.get(store, name);
    return typeof method === 'function' ? Reflect.apply(method, store, []) : undefined;
  };
  const data = call('getData');
  if (isValues(data)) {
    const nodes = listOf(data['nodes'])
      .filter(({ id }) => !madeUp.test(textOf(id)))
      .map((node) => ({ id: textOf(node['id']), element: textOf(node['domId'] ?? node['id']) }));
    const edges = listOf(data['edges']).map(toEdge);
    return {
      nodes,
      edges,
      nesting: countNesting(listOf(data['nodes'])),
      names: [...nodes.map(({ id }) => id), ...listOf(data['nodes']).map((node) => textOf(node['nodeId'])), ...edges.map(({ id }) => id)],
    };
  }
  return readers[kind]?.(call) ?? { nodes: [], edges: [], names: [] };
}

/** Ids of what stands between others, which Mermaid makes up anew at each reading. */
const madeUp = /^id-[a-z\d]+-\d+(?:_|$)/;

function countNesting(nodes: readonly Values[]): number {
  const parents = new Map(nodes.map(({ id, parentId }) => [textOf(id), textOf(parentId)]));
  let deepest = 0;
  for (const id of parents.keys()) {
    let depth = 0;
    for (let at = parents.get(id) ?? ''; at !== '' && depth <= parents.size; at = parents.get(at) ?? '') depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

type Call = (name: string) => unknown;

const readers: Readonly<Record<string, (call: Call) => SourceGraph>> = {
  sequence: (call) => ({
    nodes: [],
    edges: listOf(call('getMessages'))
      .filter(({ from, to, type }) => from !== undefined && to !== undefined && typeof type === 'number' && !notArrows.has(type))
      .map((message, index) => ({ id: String(index), start: textOf(message['from']), end: textOf(message['to']) })),
    names: [...keysOf(call('getActors')), ...listOf(call('getBoxes')).map(({ fill }) => textOf(fill))],
  }),
  c4: (call) =>
    withoutNodes(
      listOf(call('getRels')).map((relation, index) => ({
        id: String(index),
        start: textOf(relation['from']),
        end: textOf(relation['to']),
      })),
    ),
  gitGraph: (call) =>
    withoutNodes(
      listOf(call('getCommits')).flatMap((commit) =>
        listed(commit['parents']).map((parent) => ({ id: textOf(commit['id']), start: textOf(parent), end: textOf(commit['id']) })),
      ),
    ),
  sankey: (call) => withoutNodes(listOf(call('getLinks')).map((_, index) => ({ id: String(index), start: '', end: '' }))),
  block: (call) => {
    const blocks = listOf(call('getBlocksFlat')).map(({ id }) => textOf(id));
    return { nodes: [], edges: listOf(call('getEdges')).map(toEdge), names: blocks };
  },
  architecture: (call) => ({
    nodes: [],
    edges: listOf(call('getEdges')).map(({ lhsId, rhsId }, index) => ({ id: String(index), start: textOf(lhsId), end: textOf(rhsId) })),
    names: [...listOf(call('getNodes')), ...listOf(call('getGroups'))].map(({ id }) => textOf(id)),
  }),
  radar: (call) => ({
    nodes: [],
    edges: [],
    names: [...listOf(call('getAxes')), ...listOf(call('getCurves'))].map(({ name }) => textOf(name)),
  }),
};

/** Numbers of what a sequence holds beside its arrows, in Mermaid's own count: notes, frames, what starts and stops. */
const notArrows: ReadonlySet<number> = new Set([2, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 26, 27, 28, 29, 30, 31, 32]);

function withoutNodes(edges: readonly GraphEdge[]): SourceGraph {
  return { nodes: [], edges, names: [] };
}

function toEdge(edge: Values): GraphEdge {
  return { id: textOf(edge['id']), start: textOf(edge['start']), end: textOf(edge['end']) };
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null;
}

function listed(value: unknown): readonly unknown[] {
  return value instanceof Map ? [...value.values()] : Array.isArray(value) ? value : [];
}

function listOf(value: unknown): readonly Values[] {
  return listed(value).filter(isValues);
}

function keysOf(value: unknown): readonly string[] {
  return value instanceof Map ? [...value.keys()].map(String) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
