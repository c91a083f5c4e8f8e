import type { Card } from '../../model/study/card.ts';
import type { CardPlace, CardRecord } from './card-record.ts';

/**
 * Compares where cards stood when they were answered with where they stand now, in decks that were fetched whole. Gives those that moved, and
 * those of these decks that the course has no more, which are without a place until they come back.
 */
export function findPlaces(
  records: ReadonlyMap<string, CardRecord>,
  decks: ReadonlyMap<string, readonly Card[]>,
): ReadonlyMap<string, CardPlace | undefined> {
  const places = new Map<string, CardPlace>();
  for (const [deck, cards] of decks) for (const { name, topic, type } of cards) places.set(name, { deck, topic, type });
  const changed = new Map<string, CardPlace | undefined>();
  for (const { name, place } of records.values()) {
    const now = places.get(name);
    if (now === undefined && (place === undefined || !decks.has(place.deck))) continue;
    if (now?.deck !== place?.deck || now?.topic !== place?.topic || now?.type !== place?.type) changed.set(name, now);
  }
  return changed;
}
