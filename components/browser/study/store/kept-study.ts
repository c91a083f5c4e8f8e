import type { CardPlace, CardRecord } from '../../../../lib/study/schedule/card-record.ts';
import { firstSettings, readSettings, type StudySettings } from '../../../../lib/study/schedule/study-settings.ts';
import type { StudyDatabase } from './study-database.ts';

/** What is kept, read at one moment. */
export interface KeptStudy {
  readonly records: ReadonlyMap<string, CardRecord>;
  readonly settings: StudySettings;
}

/** Reads everything but the answers. */
export async function readKept(database: StudyDatabase): Promise<KeptStudy> {
  const transaction = database.transaction(['cards', 'notes']);
  const [cards, settings] = await Promise.all([
    transaction.objectStore('cards').getAll(),
    transaction.objectStore('notes').get('settings'),
  ]);
  return { records: new Map(cards.map((card) => [card.name, card])), settings: readSettings(settings) ?? firstSettings };
}

/** Notes where cards stand in the course by now. A card that another tab answered meanwhile keeps that answer. */
export async function keepPlaces(database: StudyDatabase, places: ReadonlyMap<string, CardPlace | undefined>): Promise<void> {
  const transaction = database.transaction('cards', 'readwrite');
  for (const [name, place] of places) {
    const record = await transaction.store.get(name);
    if (record === undefined) continue;
    const { place: _, ...rest } = record;
    await transaction.store.put(place === undefined ? rest : { ...rest, place });
  }
  await transaction.done;
}
