/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Card } from '../../../../lib/model/study/card.ts';
import { type StudyAsk, studyPath } from '../../../../lib/model/study/study-address.ts';
import type { Desk } from '../../../../lib/study/schedule/count-desk.ts';
import type { StudySettings } from '../../../../lib/study/schedule/study-settings.ts';
import type { DeckTally } from '../../../../lib/study/schedule/tally-cards.ts';
import { keepSettings } from '../store/study-store.ts';
import type { StudyRoom } from '../study-room.ts';
import { sayWhy } from '../use-study-room.ts';
import { ChooseCards } from './choose-cards.tsx';
import { DeskToday } from './desk-today.tsx';
import { DeviceData } from './device-data.tsx';
import { ExamForm } from './exam-form.tsx';
import { PaceForm } from './pace-form.tsx';
import { StudyDays } from './study-days.tsx';

interface DeskPageProps {
  readonly room: StudyRoom;
  /** What the address asks for; what the student chose stays as it is meanwhile. */
  readonly ask: StudyAsk | undefined;
  readonly settings: StudySettings;
  readonly desk: Desk;
  readonly tallies: readonly DeckTally[];
  readonly cards: ReadonlyMap<string, readonly Card[]>;
  readonly fetchDecks: (keys: readonly string[]) => Promise<void>;
  readonly start: (extra: number) => void;
}

/** Shows what is to come, and what of it can be chosen and set. */
export function DeskPage({ room, ask, settings, desk, tallies, cards, fetchDecks, start }: DeskPageProps) {
  const [problem, setProblem] = useState('');
  const save = (next: StudySettings) => {
    setProblem('');
    keepSettings(room.database, next)
      .then(room.refresh)
      .catch((error: unknown) => setProblem(`This was not kept: ${sayWhy(error)}`));
  };
  if (room.reader.decks.decks.length === 0) return <p>This course has no cards yet.</p>;
  return (
    <div className="study-desk">
      {ask !== undefined && <AskedOnly room={room} ask={ask} tallies={tallies} cards={cards} />}
      <DeskToday desk={desk} start={start} />
      <p className="study-problem" role="alert">
        {problem}
      </p>
      {ask === undefined && (
        <>
          <ExamForm
            settings={settings}
            plan={desk.plan}
            chosen={tallies.reduce((sum, { chosen }) => sum + chosen, 0)}
            fresh={desk.fresh}
            save={save}
          />
          <ChooseCards room={room} settings={settings} tallies={tallies} cards={cards} fetchDecks={fetchDecks} save={save} />
        </>
      )}
      <StudyDays room={room} desk={desk} />
      {ask === undefined && <PaceForm room={room} settings={settings} suspended={desk.suspended} save={save} />}
      <DeviceData room={room} />
    </div>
  );
}

function AskedOnly({ room, ask, tallies, cards }: Pick<DeskPageProps, 'room' | 'tallies' | 'cards'> & { readonly ask: StudyAsk }) {
  const deck = tallies.find(({ key }) => key === (ask.lecture ?? ''));
  const topic = ask.topic === undefined ? undefined : cards.get(ask.lecture ?? '')?.find((card) => card.topic === ask.topic)?.title;
  const what = topic ?? deck?.deck.title;
  return (
    <p className="study-asked">
      {deck === undefined ? 'This lecture has no cards. ' : <>Only {what === undefined ? 'this topic' : <strong>{what}</strong>}. </>}
      <a href={`${room.basePath}${studyPath}`}>Study what you chose</a>
    </p>
  );
}
