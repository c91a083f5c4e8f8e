import type { Loss } from '../imported.ts';
import type { SourceLine } from '../source-lines.ts';
import type { LineStep } from './line-step.ts';

/** Makes tables of bars out of Pandoc's simple and grid tables; one whose cells hold blocks stays as it was typed. */
export const pandocTables: LineStep = (source) => {
  const lines: SourceLine[] = [];
  const losses: Loss[] = [];
  for (let at = 0; at < source.length; at++) {
    const block = findGrid(source, at) ?? findSimple(source, at);
    const line = source[at];
    if (block === undefined) {
      if (line !== undefined) lines.push(line);
      continue;
    }
    const where = source[at]?.where ?? '';
    const before = block.takesLineBefore ? lines.pop() : undefined;
    const last = lines.at(-1);
    const gap: readonly SourceLine[] = last === undefined || last.text.trim() === '' ? [] : [{ where, text: '', kind: 'prose' }];
    const rows = block.rows;
    if (rows === undefined) {
      losses.push({ where, what: 'the layout of a table, which is kept as it was typed', text: '' });
      const typed = [...(before === undefined ? [] : [before]), ...source.slice(at, block.end)];
      lines.push(...gap, fence(where, '```text'), ...typed.map((row) => ({ ...row, kind: 'code' as const })), fence(where, '```'));
    } else lines.push(...gap, ...toBars(rows, where), { where, text: '', kind: 'prose' });
    at = block.end - 1;
  }
  return { lines, losses };
};

interface TableBlock {
  /** The index behind its last line. */
  readonly end: number;
  readonly takesLineBefore: boolean;
  /** The header first; undefined where the table cannot be written with bars. */
  readonly rows: readonly (readonly string[])[] | undefined;
}

function findGrid(source: readonly SourceLine[], at: number): TableBlock | undefined {
  const border = /^\s*\+(?:[-=:]+\+)+\s*$/;
  if (source[at]?.kind !== 'prose' || !border.test(source[at]?.text ?? '')) return undefined;
  let end = at + 1;
  while (source[end]?.kind === 'prose' && /^\s*[+|]/.test(source[end]?.text ?? '')) end += 1;
  if (end - at < 3 || !border.test(source[end - 1]?.text ?? '')) return undefined;
  const texts = source.slice(at, end).map(({ text }) => text.trim());
  const columns = [...(texts[0] ?? '').matchAll(/\+/g)].map(({ index }) => index);
  const isPlain = texts.every((text) =>
    border.test(text) ? [...text.matchAll(/\+/g)].length === columns.length : columns.every((column) => text[column] === '|'),
  );
  if (!isPlain) return { end, takesLineBefore: false, rows: undefined };
  const rows: string[][] = [];
  let current: string[] | undefined;
  for (const text of texts.slice(1)) {
    if (border.test(text)) {
      if (current !== undefined) rows.push(current);
      current = undefined;
      continue;
    }
    const cells = columns.slice(0, -1).map((column, index) => text.slice(column + 1, columns[index + 1]).trim());
    current = current === undefined ? cells : current.map((cell, index) => `${cell} ${cells[index] ?? ''}`.trim());
  }
  const hasHeader = texts.some((text) => /=/.test(text) && border.test(text));
  const holdsBlocks = source.slice(at, end).some(({ text }) => /\|\s*(?:[-*+]|\d+[.)])\s/.test(text));
  return { end, takesLineBefore: false, rows: holdsBlocks ? undefined : hasHeader ? rows : [rows[0]?.map(() => '') ?? [], ...rows] };
}

/** A line of dashes in columns under one line of heads, and rows up to an empty line or another line of dashes. */
function findSimple(source: readonly SourceLine[], at: number): TableBlock | undefined {
  const line = source[at];
  if (line?.kind !== 'prose' || !/^ {0,3}-{2,}(?: +-{2,})+\s*$/.test(line.text)) return undefined;
  const above = source[at - 1]?.text ?? '';
  let end = at + 1;
  while (source[end]?.kind === 'prose' && (source[end]?.text ?? '').trim() !== '' && !/^\s*-{3,}[-\s]*$/.test(source[end]?.text ?? ''))
    end += 1;
  const closing = /^\s*-{3,}[-\s]*$/.test(source[end]?.text ?? '');
  const starts = [...line.text.matchAll(/-+/g)].map(({ index }) => index);
  const cut = (text: string) => starts.map((start, index) => text.slice(index === 0 ? 0 : start, starts[index + 1]).trim());
  const isMultiline = source.slice(at + 1, end).length === 0;
  if (isMultiline) return undefined;
  const hasHead = above.trim() !== '' && !/^\s*-{3,}[-\s]*$/.test(above);
  const rows = source.slice(at + 1, end).map(({ text }) => cut(text));
  return { end: closing ? end + 1 : end, takesLineBefore: hasHead, rows: [hasHead ? cut(above) : starts.map(() => ''), ...rows] };
}

function toBars([head = [], ...rows]: readonly (readonly string[])[], where: string): readonly SourceLine[] {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [row(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(row)].map((text) => ({ where, text, kind: 'prose' }));
}

function fence(where: string, text: string): SourceLine {
  return { where, text, kind: 'fence' };
}
