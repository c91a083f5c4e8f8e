import type { CardDeck } from '../../model/study/card.ts';
import type { CardPlace } from './card-record.ts';
import type { Choice } from './study-settings.ts';

/** Tells whether a card is among those that are studied. */
export function isChosen({ decks, types }: Choice, { deck, topic, type }: CardPlace): boolean {
  if (types !== undefined && !types.includes(type)) return false;
  const asked = decks === undefined || decks[deck];
  return asked === true || (Array.isArray(asked) && asked.includes(topic));
}

/** Tells whether any card of a deck may be. */
export function isDeckChosen({ decks }: Choice, deck: string): boolean {
  return decks === undefined || decks[deck] !== undefined;
}

/** Gives what a deck is called in what the device keeps: its lecture's path below the site's root, which is the same wherever the site stands. */
export function deckKey({ url }: Pick<CardDeck, 'url'>, basePath: string): string {
  return url === undefined ? '' : url.slice(basePath.length);
}
