import type { TopicRow } from '../../lib/model/page.ts';
import { RowTitle } from './row-fields.tsx';

/** Lists topics with their definitions. */
export function TermList({ rows }: { readonly rows: readonly TopicRow[] }) {
  return (
    <dl className="ruled terms">
      {rows.map((row) => (
        <div key={row.topic.url}>
          <dt>
            <RowTitle row={row} />
          </dt>
          <dd>{row.topic.definition}</dd>
        </div>
      ))}
    </dl>
  );
}
