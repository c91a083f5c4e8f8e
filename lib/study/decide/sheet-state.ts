/** How much an entry counts: little, as usual, much. */
export type Weight = 1 | 2 | 3;

/** What counts as usual, which needs not be said. */
export const usualWeight: Weight = 2;

/** What a reader wrote at one place of a sheet. */
export interface SheetEntry {
  /** The key of what was chosen, or text; empty where nothing is. */
  readonly value: string;
  readonly weight: Weight;
  readonly note: string;
}

/** What a reader wrote into a sheet, by the keys of its places; `about` names the thing it is filled in for. */
export interface SheetState {
  readonly about: string;
  readonly entries: ReadonlyMap<string, SheetEntry>;
}

/** A sheet with nothing in it. */
export const emptyState: SheetState = { about: '', entries: new Map() };

/** A place with nothing in it. */
export const emptyEntry: SheetEntry = { value: '', weight: usualWeight, note: '' };

/** Longest texts, in characters, and most places: what is more is cut off. */
export const longest = { about: 80, value: 4000, note: 500, places: 400 } as const;

/** Tells whether a place says anything. A weight alone does not: it weighs nothing. */
export function isEmptyEntry({ value, note }: SheetEntry): boolean {
  return value === '' && note === '';
}

/** Changes one place of a sheet. */
export function writeEntry(state: SheetState, key: string, change: Partial<SheetEntry>): SheetState {
  const entries = new Map(state.entries);
  const entry = { ...(entries.get(key) ?? emptyEntry), ...change };
  if (isEmptyEntry(entry) && entry.weight === usualWeight) entries.delete(key);
  else entries.set(key, entry);
  return { ...state, entries };
}

/** Gives what stands at a place. */
export function entryAt({ entries }: SheetState, key: string): SheetEntry {
  return entries.get(key) ?? emptyEntry;
}

/** Tells whether nobody has written anything. */
export function isEmptyState({ about, entries }: SheetState): boolean {
  return about === '' && [...entries.values()].every(isEmptyEntry);
}
