import type { RuleExample } from '../../lib/guide/read-rules.ts';

/** Gives an example's bytes with its repeated lines as often as they are meant. */
export function growExample({ bytes, repeat }: RuleExample): Uint8Array {
  if (repeat === undefined) return bytes;
  const lines = new TextDecoder().decode(bytes).split('\n');
  const repeated = lines.slice(repeat.from - 1, repeat.to);
  const grown = Array.from({ length: repeat.times }, () => repeated).flat();
  return new TextEncoder().encode([...lines.slice(0, repeat.from - 1), ...grown, ...lines.slice(repeat.to)].join('\n'));
}
