import type { Sheet } from '../../model/study/sheet.ts';
import { cleanLine } from './clean-text.ts';
import { cleanEntry } from './sheet-address.ts';
import { listPlaces, valueToWords, wordsToValue } from './sheet-places.ts';
import { entryAt, isEmptyEntry, longest, type SheetEntry, type SheetState, usualWeight, type Weight } from './sheet-state.ts';

/** A sheet as files have it: in words, so that it can be read without the site, and taken up by a later build of it. */
export interface SheetFile {
  readonly kind: Sheet['kind'];
  /** The title of the page that it belongs to. */
  readonly of: string;
  readonly about: string;
  readonly rows: readonly SheetRow[];
}

/** One place: what it is called, and what stands there. */
export interface SheetRow {
  readonly name: string;
  readonly value: string;
  readonly weight: Weight;
  readonly note: string;
}

/** Says a sheet in words; places with nothing in them too, so that what is missing is seen. */
export function stateToFile(sheet: Sheet, state: SheetState): SheetFile {
  const rows = listPlaces(sheet).map((place): SheetRow => {
    const { value, weight, note } = cleanEntry(entryAt(state, place.key));
    return { name: place.name, value: valueToWords(place, value), weight, note };
  });
  return { kind: sheet.kind, of: sheet.title, about: cleanLine(state.about, longest.about), rows };
}

/** Takes words up: each row at the place of its name. Names the rows that have no place, or say what cannot be chosen there. */
export function fileToState(sheet: Sheet, { about, rows }: SheetFile): { readonly state: SheetState; readonly lost: readonly string[] } {
  const places = [...listPlaces(sheet)];
  const entries = new Map<string, SheetEntry>();
  const lost: string[] = [];
  for (const row of rows.slice(0, longest.places)) {
    const name = cleanLine(row.name, longest.value);
    const at = places.findIndex((place) => cleanLine(place.name, longest.value) === name);
    const [place] = at < 0 ? [] : places.splice(at, 1);
    const clean = cleanEntry({ value: row.value, weight: row.weight, note: row.note });
    const value = place === undefined ? undefined : wordsToValue(place, clean.value);
    if (value === undefined && !isEmptyEntry(clean)) lost.push(name);
    if (place === undefined) continue;
    const entry = { ...clean, value: value ?? '' };
    if (!isEmptyEntry(entry)) entries.set(place.key, value === '' && sheet.kind === 'record' ? { ...entry, weight: usualWeight } : entry);
  }
  return { state: { about: cleanLine(about, longest.about), entries }, lost };
}
