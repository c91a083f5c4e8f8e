import type { RelationDefinition } from '../topic-type.ts';

/** Every edge between the default types, once: a field takes an edge as it stands, or from its other end. */
const edges = {
  uses: { from: 'role', to: 'tool', forward: 'Uses', backward: 'Used by' },
  worksIn: { from: 'role', to: 'phase', forward: 'Works in', backward: 'Done by' },
  worksWith: { from: 'role', to: 'role', forward: 'Works with', backward: 'Works with', isMutual: true },
  worksOn: { from: 'role', to: 'component', forward: 'Works with', backward: 'Used by' },
  partOf: { from: 'component', to: 'layer', forward: 'Part of', backward: 'Has part' },
  implements: { from: 'tool', to: 'component', forward: 'Implements', backward: 'Implemented by' },
  servesIn: { from: 'tool', to: 'layer', forward: 'Belongs to', backward: 'Examples' },
  precedes: { from: 'phase', to: 'phase', forward: 'Next', backward: 'Comes after' },
  contrasts: { from: 'concept', to: 'concept', forward: 'Contrasts with', backward: 'Contrasts with', isMutual: true },
  requires: { from: 'concept', to: 'concept', forward: 'Builds on', backward: 'Leads to' },
} as const;

/** The name of an edge. */
type EdgeName = keyof typeof edges;

/** Takes an edge as it stands: from the type that bears the field. */
export function relation(name: EdgeName): RelationDefinition {
  const { from: _, ...edge } = edges[name];
  return { name, ...edge };
}

/** Takes an edge from its other end. */
export function backwards(name: EdgeName): RelationDefinition {
  const { from, forward, backward } = edges[name];
  return { name, to: from, forward: backward, backward: forward, isReversed: true };
}
