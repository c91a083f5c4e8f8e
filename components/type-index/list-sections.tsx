import type { ReactNode } from 'react';
import type { RowGroup, TopicRow } from '../../lib/model/index-page.ts';
import type { CriterionView } from '../../lib/model/topic-page.ts';
import { rowDefinition, rowField, rowFields, rowLink } from './row-parts.tsx';

/** Lists the layers from the top of the stack down. */
export function listLayers(groups: readonly RowGroup[]): ReactNode {
  return listSections(groups, (row) => [rowDefinition(row), rowFields(row, ['purpose', 'components', 'examples'])]);
}

/** Lists the phases in the order of a model's life. */
export function listPhases(groups: readonly RowGroup[]): ReactNode {
  return listSections(groups, (row) => [rowDefinition(row), rowFields(row, ['activities', 'roles', 'next'])]);
}

/** Lists the decisions with their options and the questions that settle them. */
export function listDecisions(groups: readonly RowGroup[]): ReactNode {
  return listSections(groups, (row) => {
    const question = rowField(row, 'question');
    const lead = question === undefined ? rowDefinition(row) : <p className="question">{question}</p>;
    return [lead, rowFields(row, ['options']), <Criteria key="criteria" criteria={row.fields.flatMap((field) => field.criteria)} />];
  });
}

function listSections(groups: readonly RowGroup[], body: (row: TopicRow) => ReactNode): ReactNode {
  const rows = groups.flatMap((group) => group.rows);
  return rows.map((row) => (
    <article key={row.topic.url} className="entry">
      <h2>{rowLink(row)}</h2>
      <div>{body(row)}</div>
    </article>
  ));
}

function Criteria({ criteria }: { readonly criteria: readonly CriterionView[] }) {
  if (criteria.length === 0) return null;
  return (
    <table className="criteria">
      <caption className="sr-only">What settles it</caption>
      <thead>
        <tr>
          <th scope="col">Ask</th>
          <th scope="col">Leans toward</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ question, leansToward }) => (
          <tr key={question}>
            <th scope="row" dangerouslySetInnerHTML={{ __html: question }} />
            <td dangerouslySetInnerHTML={{ __html: leansToward }} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
