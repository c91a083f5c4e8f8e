import type { Sheet } from '../../model/study/sheet.ts';
import { cleanLine } from './clean-text.ts';
import { cleanEntry } from './sheet-address.ts';
import { listPlaces, otherSign, type SheetPlace, valueToWords, wordsToValue } from './sheet-places.ts';
import { isEmptyEntry, longest, type SheetEntry, type SheetState } from './sheet-state.ts';

/** Takes into a sheet what fits it; counts what belongs to no place of it, or is nothing that can be chosen there. */
export function fitState(sheet: Sheet, { about, entries }: SheetState): { readonly state: SheetState; readonly lost: number } {
  const places = new Map(listPlaces(sheet).map((place) => [place.key, place]));
  const fitting = new Map<string, SheetEntry>();
  let lost = 0;
  for (const [key, entry] of entries) {
    const place = places.get(key);
    const fitted = place === undefined ? undefined : fitEntry(place, cleanEntry(entry));
    if (fitted === undefined || fitted.isLost) lost += 1;
    if (fitted !== undefined && !isEmptyEntry(fitted.entry)) fitting.set(key, fitted.entry);
  }
  return { state: { about: cleanLine(about, longest.about), entries: fitting }, lost };
}

/** The note of an answer that is none any more is kept: somebody thought about it. Words of one's own that name a choice mean it, as they do in files. */
function fitEntry(place: SheetPlace, entry: SheetEntry): { readonly entry: SheetEntry; readonly isLost: boolean } {
  if (place.choices === undefined || entry.value === '' || entry.value === otherSign)
    return { entry: place.choices === undefined ? entry : { ...entry, value: '' }, isLost: false };
  const words = cleanLine(valueToWords(place, entry.value), longest.about);
  if (words === '') return { entry: { ...entry, value: '' }, isLost: true };
  return { entry: place.choices.has(entry.value) ? entry : { ...entry, value: wordsToValue(place, words) ?? '' }, isLost: false };
}
