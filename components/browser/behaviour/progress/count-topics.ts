import type { CardDecks } from '../../../../lib/model/study/card.ts';
import { cardDecksPath } from '../../../../lib/model/study/study-paths.ts';

/** Asks how many topics of a lecture have cards; undefined where none has, or nothing is to be had. */
export async function countTopics(basePath: string, lecture: string): Promise<number | undefined> {
  const answer = await fetch(`${basePath}/${cardDecksPath}`);
  if (!answer.ok) return undefined;
  const { decks }: CardDecks = await answer.json();
  return decks.find(({ url }) => url === basePath + lecture)?.topics;
}
