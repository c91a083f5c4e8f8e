/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { bounds, type StudySettings, within } from '../../../../lib/study/schedule/study-settings.ts';
import { wakeSuspended } from '../store/study-store.ts';
import type { StudyRoom } from '../study-room.ts';
import { sayWhy } from '../use-study-room.ts';

interface PaceFormProps {
  readonly room: StudyRoom;
  readonly settings: StudySettings;
  readonly suspended: number;
  readonly save: (settings: StudySettings) => void;
}

const retentions = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.97] as const;

/** Sets how many new cards come a day and how well they are to be known; brings suspended ones back. */
export function PaceForm({ room, settings, suspended, save }: PaceFormProps) {
  const [said, setSaid] = useState('');
  const [least, most] = bounds.newADay;
  const wake = () =>
    wakeSuspended(room.database, Date.now())
      .then(room.refresh)
      .then(
        () => setSaid('They come again.'),
        (error: unknown) => setSaid(sayWhy(error)),
      );
  return (
    <details className="study-part">
      <summary>
        <h2>Pace</h2> <span>{`${settings.newADay} new a day`}</span>
      </summary>
      <div className="study-form">
        <label>
          New cards a day
          <input
            type="number"
            inputMode="numeric"
            min={least}
            max={most}
            value={settings.newADay}
            onChange={({ currentTarget }) => {
              const asked = Number.parseInt(currentTarget.value, 10);
              const newADay = Number.isNaN(asked) ? settings.newADay : within(asked, bounds.newADay);
              currentTarget.value = String(newADay);
              save({ ...settings, newADay });
            }}
          />
        </label>
        <label>
          Known when they come up
          <select
            value={String(settings.retention)}
            onChange={({ currentTarget }) => save({ ...settings, retention: Number(currentTarget.value) })}
          >
            {[...new Set([...retentions, settings.retention])].sort().map((value) => (
              <option key={value} value={String(value)}>{`${Math.round(value * 100)} %`}</option>
            ))}
          </select>
        </label>
      </div>
      <p className="meta">More of it means more answers: at 95 % more than twice as many as at 90 %. It counts for answers from now on.</p>
      {suspended > 0 && (
        <p className="study-row">
          <span>{suspended === 1 ? '1 card is suspended.' : `${suspended} cards are suspended.`}</span>
          <button type="button" className="study-button" onClick={() => void wake()}>
            Bring back
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </details>
  );
}
