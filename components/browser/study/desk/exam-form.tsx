/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { ExamPlan } from '../../../../lib/study/schedule/plan-exam.ts';
import { addDays, dayOf, isStudyDay } from '../../../../lib/study/schedule/study-day.ts';
import { bounds, type StudySettings } from '../../../../lib/study/schedule/study-settings.ts';
import { dayToText } from './day-to-text.ts';
import { planToText } from './plan-to-text.ts';

interface ExamFormProps {
  readonly settings: StudySettings;
  readonly plan: ExamPlan | undefined;
  readonly chosen: number;
  readonly fresh: number;
  readonly save: (settings: StudySettings) => void;
}

const shares = [0.8, 0.85, 0.9, 0.95] as const;

/** Plans the chosen cards to be known by a day, and says whether they can be. */
export function ExamForm({ settings, plan, chosen, fresh, save }: ExamFormProps) {
  const { exam, ...rest } = settings;
  const today = dayOf(Date.now());
  const [day, setDay] = useState(exam?.day ?? '');
  const [share, setShare] = useState(exam?.share ?? settings.retention);
  const [said, setSaid] = useState('');
  const plans = (event: Event) => {
    event.preventDefault();
    if (!isStudyDay(day) || day <= today) return setSaid('Choose a day after today.');
    setSaid('');
    save({ ...rest, exam: { day, share } });
  };
  const isOver = exam !== undefined && exam.day <= today;
  return (
    <details className="study-part" open={exam !== undefined}>
      <summary>
        <h2>Exam</h2> {exam !== undefined && <span>{dayToText(exam.day)}</span>}
      </summary>
      <form className="study-form" onSubmit={plans}>
        <label>
          Exam on
          <input type="date" required min={addDays(today, 1)} value={day} onInput={({ currentTarget }) => setDay(currentTarget.value)} />
        </label>
        <label>
          Each card known with
          <select value={String(share)} onChange={({ currentTarget }) => setShare(Number(currentTarget.value))}>
            {[...new Set([...shares, share])]
              .filter((value) => value >= bounds.retention[0])
              .sort()
              .map((value) => (
                <option key={value} value={String(value)}>{`${Math.round(value * 100)} %`}</option>
              ))}
          </select>
        </label>
        <p className="study-row">
          <button type="submit" className="study-button">
            {exam === undefined ? 'Plan it' : 'Plan anew'}
          </button>
          {exam !== undefined && (
            <button type="button" className="study-button" onClick={() => save(rest)}>
              No exam
            </button>
          )}
        </p>
      </form>
      <div role="status">
        {said !== '' && <p>{said}</p>}
        {isOver && <p>{`The exam was on ${dayToText(exam.day)}. Cards come as they did before it was planned.`}</p>}
        {!isOver && exam !== undefined && plan !== undefined && (
          <>
            {planToText(plan, { exam, chosen, fresh, pace: settings.newADay }).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {plan.newADay > settings.newADay && plan.newADay <= bounds.newADay[1] && (
              <button type="button" className="study-button" onClick={() => save({ ...settings, newADay: plan.newADay })}>
                {`Take ${plan.newADay} new cards a day`}
              </button>
            )}
          </>
        )}
      </div>
    </details>
  );
}
