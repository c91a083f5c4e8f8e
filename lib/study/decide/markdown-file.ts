import { readCells, unescapeMarkdown } from './markdown-text.ts';
import type { SheetFile, SheetRow } from './sheet-file.ts';
import { usualWeight } from './sheet-state.ts';
import { wordsToWeight } from './weight-words.ts';

/** The words under which a report says which sheet it is, and what it is about: reports write them, and reading looks for them. */
export const kindLabels = { worksheet: 'Worksheet', record: 'Record', plan: 'Plan' } as const;
export const aboutLabel = 'About';

/** The columns of a report's tables that say something of a place; its name stands before what was chosen. */
export const columnLabels = { value: 'Choice', weight: 'Counts', note: 'Note' } as const;

/** What stands where nothing was chosen or written. */
export const openWords = '–';

/** Reads a sheet out of Markdown as reports write it; gives words where it cannot be. */
export function markdownToFile(text: string): SheetFile | string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const facts = new Map(
    lines.flatMap((line) => {
      const fact = readFact(line);
      return fact === undefined ? [] : [fact];
    }),
  );
  const kind = (['worksheet', 'record', 'plan'] as const).find((name) => facts.has(kindLabels[name]));
  if (kind === undefined) return 'The file is none of these: it does not say that it is a worksheet, a record or a plan.';
  return {
    kind,
    of: facts.get(kindLabels[kind]) ?? '',
    about: facts.get(aboutLabel) ?? '',
    rows: kind === 'record' ? readParts(lines) : readRows(lines),
  };
}

function readFact(line: string): readonly [label: string, text: string] | undefined {
  const [, label, text = ''] = /^\*\*([^*]+):\*\*(?: (.*))?$/.exec(line) ?? [];
  return label === undefined ? undefined : [unescapeMarkdown(label), unescapeMarkdown(text)];
}

/** Every table with a column for what was chosen. */
function readRows(lines: readonly string[]): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let columns: readonly string[] | undefined;
  for (const line of lines) {
    const cells = readCells(line);
    if (cells === undefined) columns = undefined;
    else if (columns === undefined) columns = cells;
    else if (!cells.every((cell) => /^:?-+:?$/.test(cell))) {
      const at = columns.indexOf(columnLabels.value);
      const name = cells[at - 1];
      if (at < 1 || name === undefined) continue;
      const cellOf = (column: string) => cells[columns?.indexOf(column) ?? -1] ?? '';
      rows.push({
        name,
        value: wordsOf(cellOf(columnLabels.value)),
        weight: wordsToWeight(cellOf(columnLabels.weight)) ?? usualWeight,
        note: cellOf(columnLabels.note),
      });
    }
  }
  return rows;
}

/** What stands below each heading of the third order. */
function readParts(lines: readonly string[]): readonly SheetRow[] {
  const parts: { name: string; lines: string[] }[] = [];
  let isPart = false;
  for (const line of lines) {
    if (/^#{1,6} /.test(line)) {
      isPart = line.startsWith('### ');
      if (isPart) parts.push({ name: unescapeMarkdown(line.slice(4)), lines: [] });
    } else if (isPart) parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ name, lines: written }) => ({
    name,
    value: wordsOf(unescapeMarkdown(written.join('\n').trim())),
    weight: usualWeight,
    note: '',
  }));
}

function wordsOf(text: string): string {
  return text === openWords ? '' : text;
}
