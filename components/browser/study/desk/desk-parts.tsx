/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { StudySettings } from '../../../../lib/study/schedule/study-settings.ts';
import { keepSettings } from '../store/study-store.ts';
import { sayWhy } from '../use-study-room.ts';
import { ChooseCards } from './choose-cards.tsx';
import type { DeskView } from './desk-view.ts';
import { DeviceData } from './device-data.tsx';
import { ExamForm } from './exam-form.tsx';
import { PaceForm } from './pace-form.tsx';
import { StudyDays } from './study-days.tsx';

/** Lets the student plan, choose and set what comes, and take along what is kept. */
export function DeskParts({ room, ask, settings, desk, tallies, cards, fetchDecks }: DeskView) {
  const [problem, setProblem] = useState('');
  const save = (next: StudySettings) => {
    setProblem('');
    keepSettings(room.database, next)
      .then(room.refresh)
      .catch((error: unknown) => setProblem(`This was not kept: ${sayWhy(error)}`));
  };
  return (
    <>
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
    </>
  );
}
