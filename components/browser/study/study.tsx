/** @jsxImportSource preact */
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Card } from '../../../lib/model/study/card.ts';
import { beginHash } from '../../../lib/model/study/study-address.ts';
import { countDesk } from '../../../lib/study/schedule/count-desk.ts';
import { neededDecks } from '../../../lib/study/schedule/needed-decks.ts';
import type { StudySettings } from '../../../lib/study/schedule/study-settings.ts';
import { tallyCards } from '../../../lib/study/schedule/tally-cards.ts';
import { DeskPage } from './desk/desk-page.tsx';
import { DeskToday } from './desk/desk-today.tsx';
import { askToChoice, readStudyAsk } from './study-ask.ts';
import { fetchCards, type StudyRoom } from './study-room.ts';
import { Trouble } from './trouble.tsx';
import { type ComingParts, useAfterDesk } from './use-after-desk.ts';
import { useHistoryPlace } from './use-history-place.ts';
import { sayWhy, useStudyRoom } from './use-study-room.ts';

interface StudyProps {
  readonly basePath: string;
  readonly title: string;
}

/** Studies the cards of a course: a desk with what is to come, and the cards one by one. */
export function Study(props: StudyProps) {
  const door = useStudyRoom(props);
  const coming = useAfterDesk();
  // Who is about to press what the page had in the button's place is then on the button.
  const isOnBegin = document.activeElement?.getAttribute('href') === beginHash;
  useLayoutEffect(() => {
    if (isOnBegin) document.querySelector<HTMLElement>('.study-main')?.focus();
  });
  // What the address names stands further down once the whole desk is there.
  useLayoutEffect(() => {
    if (coming.parts !== undefined) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [coming.parts, door.kind]);
  switch (door.kind) {
    case 'opening':
      return <DeskToday />;
    case 'closed':
      return <Trouble why={door.why} retry={door.retry} />;
    case 'open':
      return <OpenStudy room={door.room} coming={coming} />;
  }
}

function OpenStudy({ room, coming: { parts, why } }: { readonly room: StudyRoom; readonly coming: ComingParts }) {
  const { basePath, kept, reader } = room;
  const [cards, setCards] = useState<ReadonlyMap<string, readonly Card[]>>(new Map());
  const [trouble, setTrouble] = useState<string>();
  const [place, go] = useHistoryPlace();
  const ask = useMemo(() => readStudyAsk(location.search), []);
  const settings: StudySettings = useMemo(() => {
    const { exam, ...rest } = kept.settings;
    return ask === undefined ? kept.settings : { ...rest, choice: askToChoice(ask) };
  }, [kept.settings, ask]);
  const { tallies, desk } = useMemo(() => {
    const { records } = kept;
    const counted = tallyCards({ decks: reader.decks.decks, basePath, choice: settings.choice, records: records.values(), cards });
    const extra = place?.extra ?? 0;
    return {
      tallies: counted,
      desk: countDesk(records.values(), { settings, tallies: counted, now: Date.now(), extra, planExam: parts?.planExam }),
    };
  }, [reader, basePath, settings, kept, cards, place, parts]);

  // Of a deck of which some topics alone are chosen, only its cards tell how many that are.
  const partly = Object.entries(settings.choice.decks ?? {}).flatMap(([key, asked]) => (asked === true ? [] : [key]));
  const needed = place === undefined ? partly : neededDecks(tallies, desk).map(({ key }) => key);
  const missing = [...new Set([...partly, ...needed])].filter((key) => !cards.has(key));
  const fetchDecks = async (keys: readonly string[]) => {
    setTrouble(undefined);
    try {
      const fetched = await fetchCards(
        room,
        tallies.filter(({ key }) => keys.includes(key)),
      );
      // A deck that the course has no more is one without cards.
      const none = keys.map((key) => [key, []] as const);
      setCards((known) => new Map([...known, ...none, ...fetched]));
    } catch (error) {
      setTrouble(sayWhy(error));
    }
  };
  useEffect(() => {
    if (missing.length > 0) void fetchDecks(missing);
  }, [JSON.stringify(missing)]);

  if (trouble !== undefined) return <Trouble why={trouble} retry={() => void fetchDecks(missing)} />;
  if (why !== undefined) return <Trouble why={why} retry={() => location.reload()} />;
  if (place === undefined) {
    // How many new cards come a day is for the plan to say.
    if (settings.exam !== undefined && parts === undefined) return <DeskToday />;
    const start = (extra: number) => go({ extra });
    return <DeskPage {...{ room, ask, settings, desk, tallies, cards, fetchDecks, start, Parts: parts?.DeskParts }} />;
  }
  if (parts === undefined || missing.length > 0) return <Waiting />;
  const { SessionPage } = parts;
  return <SessionPage {...{ room, settings, desk, cards }} more={(extra) => go({ extra })} leave={() => go(undefined)} />;
}

function Waiting() {
  return (
    <p className="study-wait" role="status">
      Getting the cards…
    </p>
  );
}
