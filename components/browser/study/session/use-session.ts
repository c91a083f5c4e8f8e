import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '../../../../lib/model/study/card.ts';
import type { Grade } from '../../../../lib/study/schedule/card-memory.ts';
import { buildQueue, type Queue, takeNext } from '../../../../lib/study/schedule/card-queue.ts';
import type { CardPlace, CardRecord } from '../../../../lib/study/schedule/card-record.ts';
import type { Desk } from '../../../../lib/study/schedule/count-desk.ts';
import { isChosen } from '../../../../lib/study/schedule/is-chosen.ts';
import type { Scheduler } from '../../../../lib/study/schedule/open-scheduler.ts';
import { addDays, dayOf } from '../../../../lib/study/schedule/study-day.ts';
import type { StudySettings } from '../../../../lib/study/schedule/study-settings.ts';
import { type Change, keepAnswer, setAside, takeBack } from '../store/study-store.ts';
import type { StudyRoom } from '../study-room.ts';
import { sayWhy } from '../use-study-room.ts';

/** The card that is asked, what was known of it then, and how many parts of its answer are turned up. */
export interface ShownCard {
  readonly card: Card;
  readonly place: CardPlace;
  readonly record: CardRecord | undefined;
  readonly turned: number;
  /** Which card of the session it is: the same card may come twice in a row. */
  readonly turn: number;
}

interface SessionParts {
  readonly room: StudyRoom;
  readonly settings: StudySettings;
  readonly desk: Desk;
  readonly scheduler: Scheduler;
  readonly cards: ReadonlyMap<string, readonly Card[]>;
}

/** A session as it is shown, and what can be done in it. */
export interface Session {
  readonly shown: ShownCard | undefined;
  readonly queue: Queue;
  readonly answered: number;
  readonly isSaving: boolean;
  /** What could not be kept, why, and how to try it again. */
  readonly trouble: { readonly why: string; readonly retry: () => void } | undefined;
  /** What was done last, where the next card does not tell it. */
  readonly said: string;
  readonly canUndo: boolean;
  readonly turnUp: (parts: number) => void;
  readonly answer: (grade: Grade) => void;
  readonly bury: () => void;
  readonly suspend: () => void;
  readonly undo: () => void;
}

/** Goes through the cards of today. Each answer is kept before the next card shows. */
export function useSession({ room, settings, desk, scheduler, cards }: SessionParts): Session {
  const { database, kept, note, refresh } = room;
  const [shown, setShown] = useState<ShownCard>();
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const [isSaving, setIsSaving] = useState(false);
  const [trouble, setTrouble] = useState<Session['trouble']>();
  const [said, setSaid] = useState('');
  const [wakes, setWakes] = useState(0);
  const back = useRef<string | undefined>(undefined);
  const turns = useRef(0);

  const chosen = useMemo(() => listChosen(cards, settings), [cards, settings]);
  const queue = useMemo(() => {
    const queued = Array.from(chosen.values(), ({ card, place: { topic } }) => {
      const record = kept.records.get(card.name);
      return { name: card.name, topic, ...(record && { record }) };
    });
    const { exam } = settings;
    return buildQueue(queued, { now: Date.now(), dates: desk.dates, newToday: desk.newToday, ...(exam && { exam }) });
  }, [chosen, kept, desk, wakes]);

  const advance = () => {
    const returned = back.current;
    back.current = undefined;
    const position = turns.current;
    const lastTopic = shown?.place.topic;
    const name = returned ?? takeNext(queue, { now: Date.now(), position, ...(lastTopic && { lastTopic }) })?.name;
    const next = name === undefined ? undefined : chosen.get(name);
    turns.current += 1;
    setShown(next && { ...next, record: kept.records.get(next.card.name), turned: 0, turn: turns.current });
  };
  // On when the card that is asked was answered or set aside, here or in another tab.
  useEffect(() => {
    const record = shown && kept.records.get(shown.card.name);
    if (shown === undefined || stampOf(record) !== stampOf(shown.record)) advance();
  }, [queue]);
  // At the end: a card in its first steps may come while the page is open.
  useEffect(() => {
    const [soonest] = queue.learning;
    if (shown !== undefined || soonest?.record?.memory === undefined) return;
    const timer = setTimeout(() => setWakes((count) => count + 1), Math.max(1000, soonest.record.memory.due - Date.now()));
    return () => clearTimeout(timer);
  }, [shown, queue]);

  const run = async (act: () => Promise<string>) => {
    if (isSaving) return;
    setIsSaving(true);
    setTrouble(undefined);
    try {
      setSaid(await act());
    } catch (error) {
      setTrouble({ why: sayWhy(error), retry: () => void run(act) });
    }
    setIsSaving(false);
  };
  const write = (keep: () => Promise<Change | undefined>, words: string) =>
    void run(async () => {
      const change = await keep();
      if (change === undefined) {
        await refresh();
        return 'That card was answered in another tab meanwhile; its answer there stays.';
      }
      setChanges((all) => [...all, change]);
      note(change.name, change.after);
      return words;
    });

  return {
    shown,
    queue,
    answered: changes.filter(({ answer }) => answer !== undefined).length,
    isSaving,
    trouble,
    said,
    canUndo: changes.length > 0,
    turnUp: (turned) => setShown((now) => now && { ...now, turned: Math.min(turned, now.card.answer.length) }),
    answer: (grade) => {
      if (shown === undefined || shown.turned < shown.card.answer.length) return;
      const { card, place, record } = shown;
      write(() => keepAnswer(database, { name: card.name, place, grade, at: Date.now(), scheduler, seen: record }), '');
    },
    bury: () => {
      if (shown === undefined) return;
      const buriedUntil = addDays(dayOf(Date.now()), 1);
      write(
        () => setAside(database, { name: shown.card.name, place: shown.place, buriedUntil, setAside: Date.now() }),
        'Put off until tomorrow.',
      );
    },
    suspend: () => {
      if (shown === undefined) return;
      const change = { name: shown.card.name, place: shown.place, isSuspended: true, setAside: Date.now() } as const;
      write(() => setAside(database, change), 'Suspended: it comes no more until you bring it back from the desk.');
    },
    undo: () => {
      const last = changes.at(-1);
      if (last === undefined) return;
      void run(async () => {
        const isBack = await takeBack(database, last);
        setChanges((all) => all.slice(0, -1));
        if (!isBack) {
          await refresh();
          return 'It cannot be taken back: the card was answered again in another tab.';
        }
        back.current = last.name;
        setShown(undefined);
        note(last.name, last.before);
        return 'Taken back.';
      });
    },
  };
}

function listChosen(cards: SessionParts['cards'], { choice }: StudySettings): ReadonlyMap<string, Pick<ShownCard, 'card' | 'place'>> {
  const chosen = new Map<string, Pick<ShownCard, 'card' | 'place'>>();
  for (const [deck, list] of cards)
    for (const card of list) {
      const place = { deck, topic: card.topic, type: card.type };
      if (isChosen(choice, place)) chosen.set(card.name, { card, place });
    }
  return chosen;
}

/** What of a record tells that it was changed. */
function stampOf(record: CardRecord | undefined): string {
  return `${record?.memory?.last} ${record?.setAside}`;
}
