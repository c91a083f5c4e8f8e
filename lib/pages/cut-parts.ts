/** Something listed in an index: how long it is as text, in characters, and the group it stands in. */
export interface Weighed {
  readonly weight: number;
  readonly group: string;
}

/** More text than one page of an index holds: at this weight it is about 100 kB of markup, 25 kB packed. */
const mostWeight = 90_000;

/** A part may end this much before it is full where a group ends. */
const early = 0.7;

/** Cuts a list into parts of about equal weight, where groups begin if that is near. A list that is light enough stays whole. */
export function cutParts<Item extends Weighed>(items: readonly Item[], most = mostWeight): readonly (readonly Item[])[] {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= most) return [items];
  const full = total / Math.ceil(total / most);
  const parts: Item[][] = [[]];
  let weight = 0;
  for (const item of items) {
    const part = parts.at(-1) ?? [];
    const isFull = weight + item.weight / 2 > full;
    const isBorder = weight > full * early && part.at(-1)?.group !== item.group;
    if (part.length > 0 && (isFull || isBorder)) {
      parts.push([item]);
      weight = item.weight;
    } else {
      part.push(item);
      weight += item.weight;
    }
  }
  return parts;
}
