import { toNameKey } from '../../model/name-key.ts';

/** Gives texts short keys: the same for the same words, whatever their place, case and punctuation; what would share one is told apart by its place among them. */
export function keysOf(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const key = hash(toNameKey(text) || text);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count === 0 ? key : `${key}-${count + 1}`;
  });
}

/** FNV-1a (Fowler, Noll, Vo) of the UTF-16 units, as four digits of base 36: one in 1.7 million. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return (value % 36 ** 4).toString(36).padStart(4, '0');
}
