import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { studyNames } from '../../../lib/model/study/study-names.ts';
import type { CardRecord } from '../../../lib/study/schedule/card-record.ts';
import { type DeckReader, readDecks } from './read-decks.ts';
import { type KeptStudy, readKept } from './store/kept-study.ts';
import { openStudyDatabase, type StudyDatabase } from './store/study-database.ts';
import { markBegun, openStudyChannel, type StudyRoom } from './study-room.ts';

/** Whether there is something to study with, or why not. */
export type StudyDoor =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly room: StudyRoom }
  | { readonly kind: 'closed'; readonly why: string; readonly retry: () => void };

interface Opening {
  readonly basePath: string;
  readonly title: string;
}

/** Opens what study works with: the database and the list of decks, at the same time. Keeps it up to date with what other tabs write. */
export function useStudyRoom({ basePath, title }: Opening): StudyDoor {
  const [door, setDoor] = useState<StudyDoor>({ kind: 'opening' });
  const [attempt, setAttempt] = useState(0);
  const opened = useRef<StudyDatabase | undefined>(undefined);

  // Before anything is painted: what is asked for is on its way meanwhile.
  useLayoutEffect(() => {
    const retry = () => setAttempt((count) => count + 1);
    let isOver = false;
    const close = (error: unknown) => {
      if (!isOver) setDoor({ kind: 'closed', why: sayWhy(error), retry });
    };
    const show = (database: StudyDatabase, reader: DeckReader, kept: KeptStudy) => {
      markBegun(basePath, kept);
      if (isOver) return;
      const refresh = async () => {
        const fresh = await readKept(database);
        show(database, reader, fresh);
        channel.tell();
        return fresh;
      };
      const note = (name: string, record: CardRecord | undefined) => {
        const records = new Map(kept.records);
        if (record === undefined) records.delete(name);
        else records.set(name, record);
        show(database, reader, { ...kept, records });
        channel.tell();
      };
      setDoor({ kind: 'open', room: { basePath, title, database, reader, kept, refresh, note } });
    };
    let onChange = () => {};
    const channel = openStudyChannel(basePath, () => onChange());
    const onLost = () => close(new Error(lost));
    setDoor({ kind: 'opening' });
    const open = async () => {
      const [database, reader] = await Promise.all([openStudyDatabase({ names: studyNames(basePath), onLost }), readDecks(basePath)]);
      opened.current = database;
      if (isOver) return database.close();
      onChange = () => void readKept(database).then((kept) => show(database, reader, kept), close);
      show(database, reader, await readKept(database));
    };
    open().catch(close);
    // A page that was left and comes back, perhaps on another day, shows what is kept by then.
    const onShow = () => document.visibilityState === 'visible' && onChange();
    document.addEventListener('visibilitychange', onShow);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', onShow);
      channel.close();
      opened.current?.close();
    };
  }, [basePath, title, attempt]);
  return door;
}

const lost = 'This page can keep nothing any more: a newer version of it was opened in another tab, or the browser took its store away.';

/** Says why something did not work, in a sentence. */
export function sayWhy(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'There is no room left on this device.';
  return error instanceof Error && error.message !== '' ? error.message : 'It did not work.';
}
