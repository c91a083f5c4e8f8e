import type { Sheet } from '../../model/study/sheet.ts';
import { jsonToFile } from './json-file.ts';
import { markdownToFile } from './markdown-file.ts';
import { fileToState, type SheetFile } from './sheet-file.ts';
import { isEmptyState, type SheetState } from './sheet-state.ts';

/** What came of a file that a reader brought: what stands in it and what of it was lost, or why it cannot be read. All in words. */
export type ReadSheet = { readonly state: SheetState; readonly told: string } | { readonly state?: undefined; readonly told: string };

/** No sheet is larger, in characters. */
export const largestFile = 1_000_000;

const kinds: Readonly<Record<Sheet['kind'], string>> = { worksheet: 'a worksheet', record: 'a record', plan: 'a plan' };

/** Reads a file that was written for a sheet, JSON or Markdown, whatever it holds. */
export function readSheetFile(sheet: Sheet, text: string): ReadSheet {
  if (text.length > largestFile) return { told: 'The file is too large to be one of these.' };
  if (text.trim() === '') return { told: 'The file is empty.' };
  const isJson = /^\s*[[{]/.test(text);
  const file = isJson ? jsonToFile(text) : markdownToFile(text);
  if (typeof file === 'string') return { told: file };
  const mismatch = tellMismatch(sheet, file);
  if (mismatch !== undefined) return { told: mismatch };
  const { state, lost } = fileToState(sheet, file);
  if (isEmptyState(state)) return { told: 'There is nothing filled in in the file.' };
  return { state, told: `The file was read.${tellLost(lost)}` };
}

function tellMismatch(sheet: Sheet, { kind, of }: SheetFile): string | undefined {
  if (kind !== sheet.kind) return `The file holds ${kinds[kind]}, and this is ${kinds[sheet.kind]}.`;
  return of === sheet.title || of === '' ? undefined : `The file belongs to “${shorten(of)}”, and this is “${sheet.title}”.`;
}

/** Says what a file or an address holds that has no place here. */
export function tellLost(lost: readonly string[]): string {
  if (lost.length === 0) return '';
  const named = lost.slice(0, 3).map((name) => `“${shorten(name)}”`);
  const more = lost.length - named.length;
  return ` Left out, for it has no place here any more: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : text;
}
