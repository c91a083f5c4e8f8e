import type { TopicRow } from '../../lib/model/page.ts';
import { fieldOf } from './field-of.ts';

/** Topics that share a field's value. */
export interface RowGroup {
  /** The value as safe HTML; undefined for topics without one. */
  readonly name: string | undefined;
  readonly rows: readonly TopicRow[];
}

/** Groups topics by the first value of a field, ignoring case and links, in the order of the values; those without one come last. */
export function groupRows(rows: readonly TopicRow[], key: string): readonly RowGroup[] {
  const groups = new Map<string, RowGroup>();
  for (const row of rows) {
    const name = fieldOf(row, key)?.values[0];
    const text = name === undefined ? '' : htmlToKey(name);
    const group = groups.get(text);
    groups.set(text, { name: group?.name ?? name, rows: [...(group?.rows ?? []), row] });
  }
  return [...groups].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, 'en'))).map(([, group]) => group);
}

/** Puts topics in the order of their field `order`; those without one come last, as they stand. */
export function orderRows(rows: readonly TopicRow[]): readonly TopicRow[] {
  return rows.toSorted((a, b) => orderOf(a) - orderOf(b) || 0);
}

function orderOf(row: TopicRow): number {
  const order = Number.parseFloat(fieldOf(row, 'order')?.values[0] ?? '');
  return Number.isNaN(order) ? Number.MAX_VALUE : order;
}

function htmlToKey(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .trim()
    .toLowerCase();
}
