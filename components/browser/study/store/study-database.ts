import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StudyNames } from '../../../../lib/model/study/study-names.ts';
import type { CardRecord } from '../../../../lib/study/schedule/card-record.ts';
import type { StudyAnswer } from '../../../../lib/study/schedule/study-answer.ts';

/** What the database holds. What a card is follows from its answers; both are written in one transaction. */
export interface StudySchema extends DBSchema {
  cards: { key: string; value: CardRecord };
  answers: { key: [card: string, at: number]; value: StudyAnswer; indexes: { at: number } };
  /** The student's settings, under their name. */
  notes: { key: string; value: unknown };
}

export type StudyDatabase = IDBPDatabase<StudySchema>;

type Step = (database: StudyDatabase) => void;

/** What brings the database from one version to the next; how many there are is its version. A step that was published is never changed. */
const steps: readonly Step[] = [
  (database) => {
    database.createObjectStore('cards', { keyPath: 'name' });
    database.createObjectStore('answers', { keyPath: ['card', 'at'] }).createIndex('at', 'at');
    database.createObjectStore('notes');
  },
];

/** Why the database cannot be had, in words for the student. */
export class StudyUnavailable extends Error {
  override readonly name = 'StudyUnavailable';
}

interface OpenOptions {
  readonly names: StudyNames;
  /** The page of a newer version wants the database, or the browser took it away: this page can keep nothing any more. */
  readonly onLost: () => void;
}

/** Opens the database, and brings one of an older version up to date. Rejects with `StudyUnavailable`. */
export async function openStudyDatabase({ names, onLost }: OpenOptions): Promise<StudyDatabase> {
  if (!('indexedDB' in globalThis) || globalThis.indexedDB === null) throw new StudyUnavailable(noPlace);
  try {
    return await openDB<StudySchema>(names.database, steps.length, {
      upgrade: (database, from) => {
        for (const step of steps.slice(from)) step(database);
      },
      blocking: (_now, _wanted, event) => {
        // The page of a newer version waits for this one to let go.
        if (event.target instanceof IDBDatabase) event.target.close();
        onLost();
      },
      terminated: onLost,
    });
  } catch (error) {
    throw new StudyUnavailable(error instanceof DOMException && error.name === 'VersionError' ? isNewer : noPlace);
  }
}

const noPlace =
  'This browser keeps nothing for this site, so what you answer would be lost. It may be a private window, or its settings forbid sites to store data.';
const isNewer =
  'What is kept on this device was written by a newer version of this site. Reload the page to get that version; nothing was changed.';
