import type { Table } from 'mdast';
import { bounds } from '../../model/bounds.ts';
import type { Finding } from '../../model/problem.ts';
import { tell } from '../../model/rules.ts';
import { toPlace } from '../place.ts';

/** Widens a table whose rows have more cells than its header, which Markdown would drop; reports the first of each such row. */
export function keepCells(table: Table): readonly Finding[] {
  const width = table.children[0]?.children.length ?? 0;
  const findings: Finding[] = [];
  let widest = width;
  for (const row of table.children) {
    const surplus = row.children[width];
    if (surplus === undefined) continue;
    widest = Math.max(widest, row.children.length);
    findings.push({
      ...toPlace(surplus),
      ...tell('table-row-too-long', `Cannot find a column for this cell: the row has ${row.children.length} cells, the header ${width}`),
    });
  }
  const most = Math.floor(bounds.tableCells / Math.max(1, widest));
  if (table.children.length > most) {
    findings.push({
      ...toPlace(table),
      ...tell(
        'table-too-large',
        `Cannot read the table: more than ${bounds.tableCells} cells`,
        'Split it into several tables; until then only its first rows are shown.',
      ),
    });
    table.children.length = most;
  }
  while (table.align != null && table.align.length < widest) table.align.push(null);
  return findings;
}
