import type { Card, CardDecks } from '../../../lib/model/study/card.ts';
import { cardDecksPath } from '../../../lib/model/study/study-paths.ts';

/** Why cards cannot be had, in words for the student. */
export class CardsUnavailable extends Error {
  override readonly name = 'CardsUnavailable';
}

/** What of a course's cards was asked for so far. */
export interface DeckReader {
  readonly decks: CardDecks;
  /** Gives the cards of files, each fetched once. Rejects with `CardsUnavailable`; what came stays. */
  readonly readCards: (files: readonly string[]) => Promise<readonly Card[]>;
}

/** Asks which decks there are. Rejects with `CardsUnavailable`. */
export async function readDecks(basePath: string): Promise<DeckReader> {
  const decks: CardDecks = await fetchJson(`${basePath}/${cardDecksPath}`, 'no-cache');
  const coming = new Map<string, Promise<readonly Card[]>>();
  const readFile = (file: string) => {
    const there = coming.get(file) ?? fetchJson<readonly Card[]>(`${basePath}/${file}`, 'default');
    coming.set(file, there);
    there.catch(() => coming.delete(file));
    return there;
  };
  return { decks, readCards: async (files) => (await Promise.all(files.map(readFile))).flat() };
}

async function fetchJson<Value>(address: string, cache: RequestCache): Promise<Value> {
  const answer = await fetch(address, { cache }).catch(() => undefined);
  if (answer === undefined)
    throw new CardsUnavailable(
      navigator.onLine
        ? 'The cards could not be fetched: the site does not answer.'
        : 'The cards could not be fetched: you are offline, and they are not on this device.',
    );
  if (!answer.ok)
    throw new CardsUnavailable(
      answer.status === 404
        ? 'The cards are not there. The course may have been changed since this page was opened: reload it.'
        : `The cards could not be fetched: the site answers with ${answer.status}.`,
    );
  try {
    return await answer.json();
  } catch {
    throw new CardsUnavailable('The cards could not be read: what came is not whole.');
  }
}
