import type { ReactNode } from 'react';
import type { TopicRow } from '../../lib/model/page.ts';
import { Prose } from '../prose.tsx';
import { groupRows } from './group-rows.ts';

interface RowGroupsProps {
  readonly rows: readonly TopicRow[];
  /** The field that the topics are grouped by. */
  readonly by: string;
  /** The heading over the topics that lack the field. */
  readonly rest: string;
  readonly show: (rows: readonly TopicRow[], label: string) => ReactNode;
}

/** Shows topics in groups, each under its heading. A course that groups nothing gets no headings. */
export function RowGroups({ rows, by, rest, show }: RowGroupsProps) {
  const groups = groupRows(rows, by);
  const [only] = groups;
  if (groups.length === 1 && only?.name === undefined) return show(rows, rest);
  return groups.map(({ name, rows: members }, index) => (
    <section key={name ?? ''} aria-labelledby={`group-${index + 1}`} className="page-section">
      <h2 id={`group-${index + 1}`}>{name === undefined ? rest : <Prose as="span" html={name} />}</h2>
      {show(members, name?.replace(/<[^>]*>/g, '') ?? rest)}
    </section>
  ));
}
