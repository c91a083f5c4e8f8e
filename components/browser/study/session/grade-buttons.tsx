/** @jsxImportSource preact */
import { type Grade, grades } from '../../../../lib/study/schedule/card-memory.ts';
import { intervalToText } from '../../../../lib/study/schedule/interval-to-text.ts';
import type { Scheduler } from '../../../../lib/study/schedule/open-scheduler.ts';
import type { ShownCard } from './use-session.ts';

interface GradeButtonsProps {
  readonly shown: ShownCard;
  readonly scheduler: Scheduler;
  readonly isSaving: boolean;
  readonly turnUp: (parts: number) => void;
  readonly answer: (grade: Grade) => void;
}

const labels: Readonly<Record<Grade, string>> = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' };

/** Turns the answer up, part by part; then asks how well it was known, and says on each button when the card would come again. */
export function GradeButtons({ shown, scheduler, isSaving, turnUp, answer }: GradeButtonsProps) {
  const { card, turned, record } = shown;
  const parts = card.answer.length;
  if (turned < parts)
    return (
      <div className="study-actions">
        <button type="button" className="study-button study-main" onClick={() => turnUp(turned + 1)}>
          {parts === 1 ? 'Show the answer' : `Show ${turned + 1} of ${parts}`}
        </button>
        {parts > 1 && (
          <button type="button" className="study-button" onClick={() => turnUp(parts)}>
            Show all
          </button>
        )}
      </div>
    );
  const now = Date.now();
  const due = scheduler.preview(record?.memory, now);
  return (
    <fieldset className="study-actions study-grades" aria-busy={isSaving}>
      <legend className="sr-only">How well did you know it?</legend>
      {grades.map((grade) => (
        <button key={grade} type="button" className="study-button" data-grade={grade} disabled={isSaving} onClick={() => answer(grade)}>
          <span>{labels[grade]}</span> <small>{intervalToText(due[grade] - now)}</small>
        </button>
      ))}
    </fieldset>
  );
}
