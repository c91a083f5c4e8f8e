/** Puts values in an order that tells nothing of them and is the same whenever it is asked for: by a hash of what each is called and a seed. */
export function mix<Value>(values: readonly Value[], seed: string, nameOf: (value: Value) => string): readonly Value[] {
  return sortByHash(values, (value) => `${seed} ${nameOf(value)}`).map(({ value }) => value);
}

/** Values on a ring, where each stands by a hash of what it is called: one more or one fewer moves none of the others. */
export type Ring<Value> = readonly { readonly value: Value; readonly hash: number }[];

/** Puts values on a ring. */
export function buildRing<Value>(values: readonly Value[], nameOf: (value: Value) => string): Ring<Value> {
  return sortByHash(values, nameOf);
}

/** Gives the values of a ring once round, from the place that a seed hashes to. */
export function* walkRing<Value>(ring: Ring<Value>, seed: string): Generator<Value> {
  const from = hashOf(seed);
  const begin = Math.max(
    0,
    ring.findIndex(({ hash }) => hash >= from),
  );
  for (let step = 0; step < ring.length; step++) {
    const stop = ring[(begin + step) % ring.length];
    if (stop !== undefined) yield stop.value;
  }
}

function sortByHash<Value>(values: readonly Value[], nameOf: (value: Value) => string) {
  return values
    .map((value) => ({ value, name: nameOf(value) }))
    .map(({ value, name }) => ({ value, name, hash: hashOf(name) }))
    .sort((a, b) => a.hash - b.hash || (a.name < b.name ? -1 : 1));
}

/** FNV-1a, and the last steps of MurmurHash3, so that names that differ at the end alone stand far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
