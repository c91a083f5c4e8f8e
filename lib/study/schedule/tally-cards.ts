import type { Card, CardDeck } from '../../model/study/card.ts';
import type { CardRecord } from './card-record.ts';
import { deckKey, isChosen } from './is-chosen.ts';
import type { Choice } from './study-settings.ts';

/** A deck with what is known of its cards before they are fetched: how many there are. */
export interface DeckTally {
  /** Its lecture's path below the site's root; empty without a lecture. */
  readonly key: string;
  readonly deck: CardDeck;
  /** How many of its cards are chosen, how many of those are new, and how many of its topics' cards were begun. */
  readonly chosen: number;
  readonly fresh: number;
}

interface TallyTask {
  readonly decks: readonly CardDeck[];
  readonly basePath: string;
  readonly choice: Choice;
  readonly records: Iterable<CardRecord>;
  /** The cards of decks of which some topics alone are chosen, as far as they are there, by the decks' keys. */
  readonly cards: ReadonlyMap<string, readonly Card[]>;
}

/** Counts the chosen cards of each deck, from what the list of decks says and what is kept of cards that were begun. */
export function tallyCards({ decks, basePath, choice, records, cards }: TallyTask): readonly DeckTally[] {
  const begun = new Map<string, number>();
  for (const { place, memory, isSuspended } of records) {
    if (place === undefined || !(memory !== undefined || isSuspended === true) || !isChosen(choice, place)) continue;
    begun.set(place.deck, (begun.get(place.deck) ?? 0) + 1);
  }
  return decks.map((deck) => {
    const key = deckKey(deck, basePath);
    const chosen = countChosen(key, deck, choice, cards.get(key));
    return { key, deck, chosen, fresh: Math.max(0, chosen - (begun.get(key) ?? 0)) };
  });
}

function countChosen(key: string, { counts }: CardDeck, choice: Choice, cards: readonly Card[] | undefined): number {
  const asked = choice.decks === undefined ? true : choice.decks[key];
  if (asked === undefined) return 0;
  if (asked !== true) return (cards ?? []).filter(({ topic, type }) => isChosen(choice, { deck: key, topic, type })).length;
  return Object.entries(counts).reduce((sum, [type, count]) => sum + (choice.types?.includes(type) === false ? 0 : count), 0);
}
