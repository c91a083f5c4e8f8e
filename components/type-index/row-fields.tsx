import type { TopicRow } from '../../lib/model/page.ts';
import { FieldValue } from '../field-value.tsx';
import { fieldOf } from './field-of.ts';

/** Shows one field of a topic without its label; nothing where the topic lacks it. */
export function RowField({ row, name }: { readonly row: TopicRow; readonly name: string }) {
  const field = fieldOf(row, name);
  return field === undefined ? null : <FieldValue field={field} />;
}

/** Names a topic and leads to its page. */
export function RowTitle({ row }: { readonly row: TopicRow }) {
  return <a href={row.topic.url}>{row.topic.title}</a>;
}
