import type { TopicRow } from '../../lib/model/page.ts';
import { Prose } from '../prose.tsx';
import { fieldOf } from './field-of.ts';
import { LabelledField } from './labelled-field.tsx';
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
          <dl className="panel">
            <LabelledField row={row} name="question" />
            <LabelledField row={row} name="options" />
            <Questions row={row} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Questions({ row }: { readonly row: TopicRow }) {
  const field = fieldOf(row, 'criteria');
  if (field === undefined || field.criteria.length === 0) return null;
  return (
    <div>
      <dt>{field.definition.label}</dt>
      <dd>
        <ul className="bulleted">
          {field.criteria.map(({ question }) => (
            <Prose key={question} as="li" html={question} />
          ))}
        </ul>
      </dd>
    </div>
  );
}
