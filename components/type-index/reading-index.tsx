import type { TopicRow } from '../../lib/model/page.ts';
import { Prose } from '../prose.tsx';
import { fieldOf } from './field-of.ts';
import { RowField, RowTitle } from './row-fields.tsx';

/** Shows the readings as a bibliography, with what each claims. */
export function ReadingIndex({ rows }: { readonly rows: readonly TopicRow[] }) {
  return (
    <ul className="ruled bibliography">
      {rows.map((row) => (
        <li key={row.topic.url}>
          <p>
            <Part row={row} name="authors" />
            <Part row={row} name="year" before="(" after=")" />
            <RowTitle row={row} />. <Part row={row} name="venue" after="." />
            <Part row={row} name="url" />
          </p>
          <RowField row={row} name="claims" />
        </li>
      ))}
    </ul>
  );
}

interface PartProps {
  readonly row: TopicRow;
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

function Part({ row, name, before = '', after = '' }: PartProps) {
  const values = fieldOf(row, name)?.values ?? [];
  if (values.length === 0) return null;
  return (
    <>
      {before}
      <Prose as={name === 'venue' ? 'cite' : 'span'} html={values.join(', ')} />
      {after}{' '}
    </>
  );
}
