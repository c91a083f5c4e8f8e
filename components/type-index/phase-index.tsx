import type { TopicRow } from '../../lib/model/page.ts';
import { orderRows } from './group-rows.ts';
import { LabelledField } from './labelled-field.tsx';
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
          <dl className="panel">
            <LabelledField row={row} name="roles" />
            <LabelledField row={row} name="activities" />
          </dl>
        </li>
      ))}
    </ol>
  );
}
