import type { FieldView, TopicRow } from '../../lib/model/page.ts';

/** Finds one field of a topic by its key. */
export function fieldOf(row: TopicRow, key: string): FieldView | undefined {
  return row.fields.find((field) => field.definition.key === key);
}
