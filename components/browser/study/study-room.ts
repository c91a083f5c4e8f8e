import type { Card } from '../../../lib/model/study/card.ts';
import { studyNames } from '../../../lib/model/study/study-names.ts';
import type { CardRecord } from '../../../lib/study/schedule/card-record.ts';
import { findPlaces } from '../../../lib/study/schedule/find-places.ts';
import type { DeckTally } from '../../../lib/study/schedule/tally-cards.ts';
import type { DeckReader } from './read-decks.ts';
import { type KeptStudy, keepPlaces } from './store/kept-study.ts';
import type { StudyDatabase } from './store/study-database.ts';

/** What the pages of study work with: what is kept, and what the course has. */
export interface StudyRoom {
  readonly basePath: string;
  /** The course's title. */
  readonly title: string;
  readonly database: StudyDatabase;
  readonly reader: DeckReader;
  /** What was kept when it was read last. */
  readonly kept: KeptStudy;
  /** Reads anew what is kept, and tells other open pages that it changed. */
  readonly refresh: () => Promise<KeptStudy>;
  /** Takes note of a card that this page wrote, and tells other open pages. */
  readonly note: (name: string, record: CardRecord | undefined) => void;
}

/** Fetches the cards of decks, by the decks' keys, and notes where cards stand that have moved since. */
export async function fetchCards(
  { reader, database, kept, refresh }: StudyRoom,
  tallies: readonly DeckTally[],
): Promise<ReadonlyMap<string, readonly Card[]>> {
  const decks = new Map(await Promise.all(tallies.map(async ({ key, deck }) => [key, await reader.readCards(deck.files)] as const)));
  const moved = findPlaces(kept.records, decks);
  if (moved.size > 0) {
    await keepPlaces(database, moved);
    await refresh();
  }
  return decks;
}

/** Leaves the mark by which pages know that a student has begun, or takes it away. */
export function markBegun(basePath: string, { records }: KeptStudy): void {
  const { mark } = studyNames(basePath);
  try {
    if (records.size > 0) localStorage.setItem(mark, '1');
    else localStorage.removeItem(mark);
  } catch {
    // Pages then show no progress; what is kept is kept.
  }
}

/** Opens what every open page of a site hears when another has written. */
export function openStudyChannel(basePath: string, onChange: () => void): { readonly tell: () => void; readonly close: () => void } {
  const channel = new BroadcastChannel(studyNames(basePath).channel);
  channel.addEventListener('message', onChange);
  return { tell: () => channel.postMessage('changed'), close: () => channel.close() };
}
