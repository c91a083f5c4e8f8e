import { cleanLine, cleanText } from './clean-text.ts';
import { isEmptyEntry, longest, type SheetEntry, type SheetState, usualWeight, type Weight } from './sheet-state.ts';

/** Longer addresses are not read: no sheet that can be filled in has one. */
const longestAddress = 400_000;

/**
 * Writes what stands in a sheet behind the `#` of its page's address, which browsers send to nobody: `sheet=1` (the
 * first of its page), what it is about, and each place as `.key=value*weight*note`. Empty where nothing does.
 */
export function stateToAddress({ about, entries }: SheetState, place = 1): string {
  const name = cleanLine(about, longest.about);
  const places = [...entries].flatMap(([key, entry]) => {
    const clean = cleanEntry(entry);
    return isEmptyEntry(clean) ? [] : [`.${encode(key)}=${writeEntryParts(clean)}`];
  });
  if (name === '' && places.length === 0) return '';
  return [`sheet=${place}`, ...(name === '' ? [] : [`about=${encode(name)}`]), ...places].join('&');
}

/** Reads it back, whatever the address holds; undefined where it is none of that sheet. `damaged` counts what could not be read. */
export function addressToState(address: string, place = 1): { readonly state: SheetState; readonly damaged: number } | undefined {
  const text = address.startsWith('#') ? address.slice(1) : address;
  const [first, ...pairs] = text.split('&');
  if (first !== `sheet=${place}` || text.length > longestAddress) return undefined;
  const entries = new Map<string, SheetEntry>();
  let about = '';
  let damaged = 0;
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, Math.max(0, at)), pair.slice(at + 1)];
    const key = name.startsWith('.') ? decode(name.slice(1)) : undefined;
    const entry = readEntryParts(value);
    if (name === 'about') about = cleanLine(decode(value) ?? '', longest.about);
    else if (key === undefined || key === '' || entry === undefined || entries.size >= longest.places) damaged += 1;
    else if (!isEmptyEntry(entry)) entries.set(key, entry);
  }
  return { state: { about, entries }, damaged };
}

/** Makes what may come from anywhere fit for a sheet. */
export function cleanEntry({ value, weight, note }: SheetEntry): SheetEntry {
  return { value: cleanText(value, longest.value), weight, note: cleanLine(note, longest.note) };
}

function writeEntryParts({ value, weight, note }: SheetEntry): string {
  const parts = [encode(value), weight === usualWeight ? '' : String(weight), encode(note)];
  return parts.join('*').replace(/\*+$/, '');
}

function readEntryParts(text: string): SheetEntry | undefined {
  const [value = '', weight = '', note = '', ...more] = text.split('*');
  const [read, why] = [decode(value), decode(note)];
  const weighed = readWeight(weight);
  if (read === undefined || why === undefined || weighed === undefined || more.length > 0) return undefined;
  return cleanEntry({ value: read, weight: weighed, note: why });
}

/** Reads a weight; the usual one needs not be said. */
export function readWeight(text: string): Weight | undefined {
  if (text === '') return usualWeight;
  return ([1, 2, 3] as const).find((weight) => String(weight) === text);
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+').replaceAll('*', '%2A');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
