import type { MapEdge, MapNode, MapPage } from '../../lib/model/map-page.ts';

/** Says what the map draws: each topic under its type, with what it is tied to. */
export function MapList({ page: { nodes, edges, types } }: { readonly page: MapPage }) {
  const ties = new Map<number, Tie[]>();
  const add = (place: number, tie: Tie) => ties.set(place, [...(ties.get(place) ?? []), tie]);
  for (const { from, to, label, back } of edges) {
    add(from, { label, to });
    add(to, { label: back, to: from });
  }
  return (
    <section aria-labelledby="map-list" className="page-section map-list">
      <h2 id="map-list" tabIndex={-1}>
        The map as a list
      </h2>
      {types.map(({ name, label }) => (
        <section key={name} data-type={name} aria-labelledby={`map-${name}`}>
          <h3 id={`map-${name}`}>{label}</h3>
          <ul>
            {nodes.map(
              (node, place) => node.type === name && <Entry key={node.url} node={node} ties={ties.get(place) ?? []} nodes={nodes} />,
            )}
          </ul>
        </section>
      ))}
    </section>
  );
}

type Tie = Pick<MapEdge, 'label' | 'to'>;

interface EntryProps {
  readonly node: MapNode;
  readonly ties: readonly Tie[];
  readonly nodes: readonly MapNode[];
}

function Entry({ node, ties, nodes }: EntryProps) {
  const kinds = new Map<string, string[]>();
  for (const { label, to } of ties) kinds.set(label, [...(kinds.get(label) ?? []), nodes[to]?.title ?? '']);
  const words = [...kinds].map(([label, titles]) => `${label === '' ? 'see' : label.toLowerCase()} ${titles.join(', ')}`);
  return (
    <li>
      <a href={node.url}>{node.title}</a>
      {words.length > 0 && ` ${words.join('; ')}`}
    </li>
  );
}
