/** @jsxImportSource preact */
import type { Desk } from '../../../../lib/study/schedule/count-desk.ts';

interface DeskTodayProps {
  readonly desk: Desk;
  readonly start: (extra: number) => void;
}

/** As many new cards as one takes at a go. */
const handful = 10;

/** Says what is due today and tomorrow, and begins. */
export function DeskToday({ desk, start }: DeskTodayProps) {
  const { due, dueTomorrow, newToday, fresh, begunToday, newADay } = desk;
  const count = due.length + newToday;
  const rest = Math.min(handful, fresh - newToday);
  return (
    <section className="study-today" aria-label="Today">
      <dl className="study-counts">
        <Count label="due today" count={due.length} />
        <Count label={newToday === 1 ? 'new card today' : 'new cards today'} count={newToday} />
        <Count label="due tomorrow" count={dueTomorrow} />
      </dl>
      <p className="study-row">
        {count > 0 && (
          <button type="button" className="study-button study-main" onClick={() => start(0)}>
            {count === 1 ? 'Study 1 card' : `Study ${count} cards`}
          </button>
        )}
        {count === 0 && <span>{fresh === 0 && desk.records.length === 0 ? 'No cards are chosen.' : 'Nothing more is due today.'}</span>}
        {count === 0 && rest > 0 && (
          <button type="button" className="study-button" onClick={() => start(Math.max(0, begunToday - newADay) + handful)}>
            {`Take ${rest} new ${rest === 1 ? 'card' : 'cards'} all the same`}
          </button>
        )}
      </p>
    </section>
  );
}

function Count({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{count.toLocaleString('en')}</dd>
    </div>
  );
}
