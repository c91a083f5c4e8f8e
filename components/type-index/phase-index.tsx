import type { TopicRow } from '../../lib/model/page.ts';
import { orderRows } from './group-rows.ts';
import { LabelledFields } from './labelled-fields.tsx';
import { RowTitle } from './row-fields.tsx';

/** Shows the phases in the order of a model's life. */
export function PhaseIndex({ rows }: { readonly rows: readonly TopicRow[] }) {
  return (
    <ol className="ruled numbered">
      {orderRows(rows).map((row) => (
        <li key={row.topic.url} data-type="phase">
          <h2>
            <RowTitle row={row} />
          </h2>
          <p>{row.topic.definition}</p>
          <LabelledFields row={row} names={['roles', 'activities']} />
        </li>
      ))}
    </ol>
  );
}
