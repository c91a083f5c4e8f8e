import type { SheetFile, SheetRow } from './sheet-file.ts';
import { usualWeight, type Weight } from './sheet-state.ts';

const version = 1;

/** Writes a sheet as JSON. */
export function fileToJson({ kind, of, about, rows }: SheetFile): string {
  return `${JSON.stringify({ flywheel: kind, version, of, about, rows }, null, 2)}\n`;
}

/** Reads a sheet out of JSON; gives words where it cannot be. */
export function jsonToFile(text: string): SheetFile | string {
  const data = parse(text);
  if (data === undefined) return 'The file is damaged: it is no whole JSON. It may have been cut off.';
  if (!isRecord(data)) return 'The file is none of these: it holds a list, and no sheet.';
  const kind = (['worksheet', 'record', 'plan'] as const).find((other) => other === data['flywheel']);
  if (kind === undefined) return 'The file is none of these: it does not say that it is a worksheet, a record or a plan.';
  if (data['version'] !== version)
    return `The file is of another version (${textOf(data['version']) || 'none'}) than this page reads (${version}).`;
  const rows = data['rows'];
  if (!Array.isArray(rows)) return 'The file is damaged: what was filled in is missing.';
  const list: readonly unknown[] = rows;
  return { kind, of: textOf(data['of']), about: textOf(data['about']), rows: list.flatMap((row) => readRow(row) ?? []) };
}

function readRow(row: unknown): SheetRow | undefined {
  if (!isRecord(row)) return undefined;
  return { name: textOf(row['name']), value: textOf(row['value']), weight: weightOf(row['weight']), note: textOf(row['note']) };
}

function weightOf(value: unknown): Weight {
  return ([1, 2, 3] as const).find((weight) => weight === value) ?? usualWeight;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
