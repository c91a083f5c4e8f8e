import { type CardPlace, type CardRecord, isKnown } from './card-record.ts';
import type { StudyDay } from './study-day.ts';

/** A topic that a student knows, and the deck that it is in. */
export type KnownTopic = Pick<CardPlace, 'deck' | 'topic' | 'type'>;

/** Lists the topics that a student knows: every card of it that was begun is known, and one at least was. */
export function knownTopics(records: Iterable<CardRecord>, today: StudyDay): readonly KnownTopic[] {
  const known = new Map<string, KnownTopic | undefined>();
  for (const record of records) {
    const { place, memory, isSuspended } = record;
    if (place === undefined || memory === undefined || isSuspended === true) continue;
    const others = known.get(place.topic) ?? (known.has(place.topic) ? undefined : place);
    known.set(place.topic, isKnown(record, today) ? others : undefined);
  }
  return [...known.values()].filter((topic) => topic !== undefined);
}
