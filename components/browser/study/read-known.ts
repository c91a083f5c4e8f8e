import { studyNames, studyStores } from '../../../lib/model/study/study-names.ts';
import type { CardRecord } from '../../../lib/study/schedule/card-record.ts';
import { type KnownTopic, knownTopics } from '../../../lib/study/schedule/known-topics.ts';
import { dayOf } from '../../../lib/study/schedule/study-day.ts';

/** Reads which topics the student of this device knows. It only looks: nothing is made, and a store of any version is read. Rejects where there is none. */
export async function readKnown(basePath: string): Promise<readonly KnownTopic[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(studyNames(basePath).database);
    // There was none: what is being made is given up.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    return knownTopics(await readCards(database), dayOf(Date.now()));
  } finally {
    database.close();
  }
}

function readCards(database: IDBDatabase): Promise<readonly CardRecord[]> {
  return new Promise((resolve, reject) => {
    const request: IDBRequest<CardRecord[]> = database.transaction(studyStores.cards).objectStore(studyStores.cards).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
