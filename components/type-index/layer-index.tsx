import type { TopicRow } from '../../lib/model/page.ts';
import { orderRows } from './group-rows.ts';
import { LabelledFields } from './labelled-fields.tsx';
import { RowTitle } from './row-fields.tsx';

/** Shows the layers as the stack that they are: the highest at the top. */
export function LayerIndex({ rows }: { readonly rows: readonly TopicRow[] }) {
  return (
    <ol className="stack">
      {orderRows(rows)
        .toReversed()
        .map((row) => (
          <li key={row.topic.url} data-type="layer">
            <h2>
              <RowTitle row={row} />
            </h2>
            <div>
              <p>{row.topic.definition}</p>
              <LabelledFields row={row} names={['purpose', 'components']} />
            </div>
          </li>
        ))}
    </ol>
  );
}
