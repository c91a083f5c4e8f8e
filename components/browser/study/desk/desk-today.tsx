/** @jsxImportSource preact */
import { countToText } from '../../../../lib/model/count.ts';
import { beginHash } from '../../../../lib/model/study/study-address.ts';
import type { Desk } from '../../../../lib/study/schedule/count-desk.ts';

interface DeskTodayProps {
  /** Absent while it is counted: then this is what the page has in the same place without script. */
  readonly desk?: Desk;
  readonly start?: (extra: number) => void;
}

/** As many new cards as one takes at a go. */
const handful = 10;

/** Says what is due today and tomorrow, and begins. */
export function DeskToday({ desk, start }: DeskTodayProps) {
  const { due = [], dueTomorrow, newToday = 0, fresh = 0, begunToday = 0, newADay = 0, records = [] } = desk ?? {};
  const count = due.length + newToday;
  const rest = Math.min(handful, fresh - newToday);
  return (
    <section className="study-today" aria-label="Today">
      <dl className="study-counts">
        <Count label="due today" count={desk && due.length} />
        <Count label={newToday === 1 ? 'new card today' : 'new cards today'} count={desk && newToday} />
        <Count label="due tomorrow" count={dueTomorrow} />
      </dl>
      <p className="study-row">
        {desk === undefined && (
          <a className="study-button study-main" href={beginHash}>
            Study today’s cards
          </a>
        )}
        {count > 0 && (
          <button type="button" className="study-button study-main" onClick={() => start?.(0)}>
            {count === 1 ? 'Study 1 card' : `Study ${count} cards`}
          </button>
        )}
        {desk !== undefined && count === 0 && (
          <span>{fresh === 0 && records.length === 0 ? 'No cards are chosen.' : 'Nothing more is due today.'}</span>
        )}
        {count === 0 && rest > 0 && (
          <button type="button" className="study-button" onClick={() => start?.(Math.max(0, begunToday - newADay) + handful)}>
            {`Take ${rest} new ${rest === 1 ? 'card' : 'cards'} all the same`}
          </button>
        )}
      </p>
    </section>
  );
}

function Count({ label, count }: { readonly label: string; readonly count: number | undefined }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{count === undefined ? '–' : countToText(count)}</dd>
    </div>
  );
}
