import type { TopicRow } from '../../lib/model/page.ts';
import { LabelledFields } from './labelled-fields.tsx';
import { RowTitle } from './row-fields.tsx';

/** Shows the decisions with their options and the questions that settle them. */
export function DecisionIndex({ rows }: { readonly rows: readonly TopicRow[] }) {
  return (
    <ul className="ruled">
      {rows.map((row) => (
        <li key={row.topic.url}>
          <h2>
            <RowTitle row={row} />
          </h2>
          <p>{row.topic.definition}</p>
          <LabelledFields row={row} names={['question', 'options', 'criteria']} />
        </li>
      ))}
    </ul>
  );
}
