import { describe, expect, it } from 'vitest';
import { groupRows, orderRows } from '../../components/type-index/group-rows.ts';
import type { TopicRow } from '../../lib/model/page.ts';

describe('groupRows', () => {
  it('groups by the first value, whatever its case and links, and puts what has none last', () => {
    const rows = [row('A', 'Steward'), row('B'), row('C', '<a href="/x/">steward</a>'), row('D', 'Owner')];
    expect(groupRows(rows, 'order').map((group) => [group.name, group.rows.map(titleOf).join('')])).toEqual([
      ['Owner', 'D'],
      ['Steward', 'AC'],
      [undefined, 'B'],
    ]);
  });
});

describe('orderRows', () => {
  it('sorts by number and puts what has none last, as it stands', () => {
    expect(
      orderRows([row('A'), row('B', '10'), row('C'), row('D', '2')])
        .map(titleOf)
        .join(''),
    ).toBe('DBAC');
  });
});

function row(title: string, value?: string): TopicRow {
  const field = {
    definition: { key: 'order', label: 'Order', kind: 'text' as const },
    values: value === undefined ? [] : [value],
    criteria: [],
  };
  return { topic: { type: 'phase', title, url: `/${title}/`, definition: '' }, aliases: [], fields: [field] };
}

function titleOf({ topic }: TopicRow): string {
  return topic.title;
}
