import type { CardRecord } from './card-record.ts';
import type { DeckTally } from './tally-cards.ts';

/**
 * Says which decks a session needs: those that hold a card which is due, and from the first on as many as today's new cards come from.
 * A course of thousands of topics is not fetched for twenty cards.
 */
export function neededDecks(
  tallies: readonly DeckTally[],
  { due, newToday }: { readonly due: readonly CardRecord[]; readonly newToday: number },
): readonly DeckTally[] {
  const asked = new Set(due.flatMap(({ place }) => (place === undefined ? [] : [place.deck])));
  let missing = newToday;
  return tallies.filter(({ key, chosen, fresh }) => {
    if (chosen === 0) return false;
    const gives = missing > 0 && fresh > 0;
    if (gives) missing -= fresh;
    return gives || asked.has(key);
  });
}
