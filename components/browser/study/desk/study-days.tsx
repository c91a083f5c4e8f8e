/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { countToText } from '../../../../lib/model/count.ts';
import type { Desk } from '../../../../lib/study/schedule/count-desk.ts';
import { type ForecastDay, forecastDays } from '../../../../lib/study/schedule/forecast.ts';
import { addDays, dayOf, startOfDay } from '../../../../lib/study/schedule/study-day.ts';
import { readAnswerTimes } from '../store/study-store.ts';
import type { StudyRoom } from '../study-room.ts';
import { dayToText } from './day-to-text.ts';

interface StudyDaysProps {
  readonly room: StudyRoom;
  readonly desk: Desk;
}

/** How many days are shown to either side. */
const span = 14;

/** Shows the days that were and those to come as a drawing, in a sentence and as a table. */
export function StudyDays({ room, desk }: StudyDaysProps) {
  const now = Date.now();
  const today = dayOf(now);
  const [times, setTimes] = useState<readonly number[]>([]);
  useEffect(() => {
    readAnswerTimes(room.database, startOfDay(addDays(today, 1 - span))).then(setTimes, () => setTimes([]));
  }, [room.kept, today]);
  const counts = new Map<string, number>();
  for (const time of times) counts.set(dayOf(time), (counts.get(dayOf(time)) ?? 0) + 1);
  const past = Array.from({ length: span }, (_, index) => addDays(today, index + 1 - span)).map((day) => ({
    day,
    count: counts.get(day) ?? 0,
  }));
  const { dates, records, fresh, newToday, newADay } = desk;
  const coming = forecastDays({ now, dates, days: span, records, fresh, newToday, newADay });
  return (
    <details className="study-part">
      <summary>
        <h2>Days</h2> <span>{`${countToText(times.length)} answers in two weeks`}</span>
      </summary>
      <DaysDrawing past={past} coming={coming} />
      <p>{sayDays(past, coming)}</p>
      <details className="study-table">
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Answered</th>
              <th scope="col">Due</th>
              <th scope="col">New</th>
            </tr>
          </thead>
          <tbody>
            {[
              ...past.map(({ day, count }) => ({ day, count, due: coming.find((other) => other.day === day) })),
              ...coming.slice(1).map((due) => ({ day: due.day, count: undefined, due })),
            ].map(({ day, count, due }) => (
              <tr key={day}>
                <th scope="row">{dayToText(day)}</th>
                <td>{count ?? ''}</td>
                <td>{due?.due ?? ''}</td>
                <td>{due?.fresh ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </details>
  );
}

interface PastDay {
  readonly day: string;
  readonly count: number;
}

interface DaysProps {
  readonly past: readonly PastDay[];
  readonly coming: readonly ForecastDay[];
}

const height = 100;
const step = 20;

/** Bars: what was answered, then what is due with what is new on top of it. Its words stand below it. */
function DaysDrawing({ past, coming }: DaysProps) {
  const most = Math.max(10, ...past.map(({ count }) => count), ...coming.map(({ due, fresh }) => due + fresh));
  const tall = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * height));
  const start = past.length * step + step / 2;
  return (
    <figure className="study-days">
      <svg viewBox={`0 0 ${start + coming.length * step} ${height + 4}`} aria-hidden="true">
        {past.map(({ day, count }, index) => (
          <rect key={day} className="study-bar-past" x={index * step + 3} y={height - tall(count)} width={step - 6} height={tall(count)} />
        ))}
        {coming.map(({ day, due, fresh }, index) => (
          <g key={day}>
            <rect className="study-bar-due" x={start + index * step + 3} y={height - tall(due)} width={step - 6} height={tall(due)} />
            <rect
              className="study-bar-new"
              x={start + index * step + 3}
              y={height - tall(due) - tall(fresh)}
              width={step - 6}
              height={tall(fresh)}
            />
          </g>
        ))}
        <path className="study-axis" d={`M0 ${height}H${start + coming.length * step}M${start - step / 4} 0V${height + 4}`} />
      </svg>
      <figcaption aria-hidden="true">
        <span>answered</span>
        <span>due, new on top</span>
      </figcaption>
    </figure>
  );
}

function sayDays(past: readonly PastDay[], coming: readonly ForecastDay[]): string {
  const answers = past.reduce((sum, { count }) => sum + count, 0);
  const days = past.filter(({ count }) => count > 0).length;
  const [today, tomorrow] = coming.map(({ due, fresh }) => due + fresh);
  const week = coming.slice(0, 7).reduce((sum, { due, fresh }) => sum + due + fresh, 0);
  const done =
    answers === 0
      ? 'No answers in the last two weeks.'
      : `${answers} answers on ${days === 1 ? 'one day' : `${days} days`} of the last two weeks.`;
  return `${done} To come: ${today ?? 0} cards today, ${tomorrow ?? 0} tomorrow, ${week} within a week, as things stand.`;
}
