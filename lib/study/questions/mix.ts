/** Puts values in an order that tells nothing of them and is the same whenever it is asked for: by a hash of what each is called and a seed (FNV-1a). */
export function mix<Value>(values: readonly Value[], seed: string, nameOf: (value: Value) => string): readonly Value[] {
  return values
    .map((value) => ({ value, name: nameOf(value), hash: hashOf(`${seed} ${nameOf(value)}`) }))
    .sort((a, b) => a.hash - b.hash || (a.name < b.name ? -1 : 1))
    .map(({ value }) => value);
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
