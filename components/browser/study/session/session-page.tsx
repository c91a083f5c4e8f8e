/** @jsxImportSource preact */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Card } from '../../../../lib/model/study/card.ts';
import type { Desk } from '../../../../lib/study/schedule/count-desk.ts';
import { openScheduler } from '../../../../lib/study/schedule/open-scheduler.ts';
import type { StudySettings } from '../../../../lib/study/schedule/study-settings.ts';
import type { StudyRoom } from '../study-room.ts';
import { CardFace } from './card-face.tsx';
import { GradeButtons } from './grade-buttons.tsx';
import { SessionEnd } from './session-end.tsx';
import { readKey } from './session-keys.ts';
import { type Session, useSession } from './use-session.ts';

interface SessionPageProps {
  readonly room: StudyRoom;
  readonly settings: StudySettings;
  readonly desk: Desk;
  readonly cards: ReadonlyMap<string, readonly Card[]>;
  /** Takes new cards beyond the day's; back to the desk. */
  readonly more: (extra: number) => void;
  readonly leave: () => void;
}

/** Asks the cards of today, one by one. */
export function SessionPage(props: SessionPageProps) {
  const { retention } = props.desk.dates;
  const scheduler = useMemo(() => openScheduler(retention), [retention]);
  const session = useSession({ ...props, scheduler });
  const { shown, trouble, isSaving } = session;
  const latest = useRef(session);
  latest.current = session;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = readKey(event);
      if (asked === undefined || !act(latest.current, asked)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className="study-session">
      <SessionBar session={session} leave={props.leave} />
      {trouble !== undefined && (
        <div className="study-trouble" role="alert">
          <p>{`It was not kept: ${trouble.why}`}</p>
          <button type="button" className="study-button" onClick={trouble.retry}>
            Try again
          </button>
        </div>
      )}
      {shown === undefined ? (
        <SessionEnd session={session} desk={props.desk} more={props.more} leave={props.leave} />
      ) : (
        <>
          <CardFace key={shown.turn} shown={shown} />
          <GradeButtons shown={shown} scheduler={scheduler} isSaving={isSaving} turnUp={session.turnUp} answer={session.answer} />
          <p className="study-keys">
            <kbd>Space</kbd> shows, then means good · <kbd>1</kbd>–<kbd>4</kbd> again, hard, good, easy · <kbd>U</kbd> undo · <kbd>B</kbd>{' '}
            until tomorrow · <kbd>S</kbd> suspend
          </p>
        </>
      )}
    </div>
  );
}

function SessionBar({ session, leave }: { readonly session: Session; readonly leave: () => void }) {
  const { queue, shown, canUndo, isSaving, said, undo, bury, suspend } = session;
  const left = queue.learning.length + queue.due.length + queue.fresh.length;
  return (
    <div className="study-bar">
      <p className="study-tools">
        <button type="button" onClick={leave}>
          Desk
        </button>
        <button type="button" onClick={undo} disabled={!canUndo || isSaving}>
          Undo
        </button>
        <button type="button" aria-label="Put off until tomorrow" onClick={bury} disabled={shown === undefined || isSaving}>
          Put off
        </button>
        <button type="button" onClick={suspend} disabled={shown === undefined || isSaving}>
          Suspend
        </button>
      </p>
      <p className="study-left">{left === 0 ? '' : `${left} to go`}</p>
      <p className="study-said" role="status">
        {said}
      </p>
    </div>
  );
}

function act(session: Session, asked: NonNullable<ReturnType<typeof readKey>>): boolean {
  const { shown } = session;
  const isTurned = shown !== undefined && shown.turned >= shown.card.answer.length;
  if (asked.kind === 'undo') session.undo();
  else if (shown === undefined) return false;
  else if (asked.kind === 'bury') session.bury();
  else if (asked.kind === 'suspend') session.suspend();
  else if (asked.kind === 'turn' && !isTurned) session.turnUp(shown.turned + 1);
  else if (isTurned) session.answer(asked.kind === 'grade' ? asked.grade : 'good');
  else return false;
  return true;
}
