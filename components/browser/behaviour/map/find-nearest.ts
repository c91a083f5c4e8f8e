interface Place {
  readonly x: number;
  readonly y: number;
}

interface Step {
  readonly from: number;
  /** The name of the key that was pressed. */
  readonly key: string;
  readonly isShown: (place: number) => boolean;
}

/** Which way each arrow key points. */
const ways: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Finds the place that an arrow key leads to: of those that lie more that way than to the side, the nearest, where what lies aside
 * counts double. Home and End lead to the first and the last. Undefined for other keys and where there is none.
 */
export function findNearest(places: readonly Place[], { from, key, isShown }: Step): number | undefined {
  const shown = places.flatMap((place, index) => (index !== from && isShown(index) ? [{ place, index }] : []));
  if (key === 'Home') return shown[0]?.index;
  if (key === 'End') return shown.at(-1)?.index;
  const way = ways[key];
  const start = places[from];
  if (way === undefined || start === undefined) return undefined;
  let best: { index: number; distance: number } | undefined;
  for (const { place, index } of shown) {
    const along = (place.x - start.x) * way.x + (place.y - start.y) * way.y;
    const aside = Math.abs((place.x - start.x) * way.y) + Math.abs((place.y - start.y) * way.x);
    const distance = along + 2 * aside;
    if (along > 0 && along >= aside && (best === undefined || distance < best.distance)) best = { index, distance };
  }
  return best?.index;
}
