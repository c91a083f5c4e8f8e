/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../../../../lib/study/schedule/count-desk.ts';
import { intervalToText } from '../../../../lib/study/schedule/interval-to-text.ts';
import type { Session } from './use-session.ts';

interface SessionEndProps {
  readonly session: Session;
  readonly desk: Desk;
  readonly more: (extra: number) => void;
  readonly leave: () => void;
}

/** As many new cards as one takes at a go. */
const handful = 10;

/** Says that nothing is left for now, what was done, and what comes next. */
export function SessionEnd({ session: { answered, queue }, desk, more, leave }: SessionEndProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [soonest] = queue.learning;
  const soon = soonest?.record?.memory === undefined ? undefined : soonest.record.memory.due - Date.now();
  const rest = desk.fresh - desk.newToday;
  return (
    <section className="study-end">
      <h2 tabIndex={-1} ref={heading}>
        {soon === undefined ? 'Done for today' : 'Done for now'}
      </h2>
      <p>
        {answered > 0 && `${answered} ${answered === 1 ? 'answer' : 'answers'} given. `}
        {soon !== undefined && `${sayCards(queue.learning.length, 'comes', 'come')} back in ${intervalToText(Math.max(0, soon))}. `}
        {`Tomorrow: ${desk.dueTomorrow === 0 ? 'nothing due yet' : sayCards(desk.dueTomorrow, 'is due', 'are due')}.`}
      </p>
      <p className="study-row">
        <button type="button" className="study-button study-main" onClick={leave}>
          Back to the desk
        </button>
        {rest > 0 && (
          <button type="button" className="study-button" onClick={() => more(Math.max(0, desk.begunToday - desk.newADay) + handful)}>
            {`Take ${Math.min(rest, handful)} more new cards`}
          </button>
        )}
      </p>
    </section>
  );
}

function sayCards(count: number, one: string, many: string): string {
  return count === 1 ? `1 card ${one}` : `${count} cards ${many}`;
}
