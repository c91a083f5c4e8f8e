import type { TermEntry, TermPlace } from '../files/term-entry.ts';

/** A word of a phrase: the term, how far behind the first word it stands, and the form it must have, if any. */
interface PhraseWord {
  readonly entry: TermEntry;
  readonly offset: number;
  readonly form?: string;
}

/** Finds where terms stand right behind each other: sections, and the places at which they start. */
export function findRuns(entries: readonly TermEntry[]): ReadonlyMap<number, readonly number[]> {
  return findPhrase(entries.map((entry, offset) => ({ entry, offset })));
}

/** Finds where words stand at their places behind each other, in the forms asked for. */
export function findPhrase(words: readonly PhraseWord[]): ReadonlyMap<number, readonly number[]> {
  let found: ReadonlyMap<number, readonly number[]> | undefined;
  const rarest = [...words].sort((a, b) => a.entry.places.length - b.entry.places.length);
  for (const { entry, offset, form } of rarest) {
    const number = form === undefined ? undefined : entry.forms.indexOf(form);
    const next = new Map<number, readonly number[]>();
    for (const place of entry.places) {
      if (found !== undefined && !found.has(place.section)) continue;
      const starts = startsOf(place, { offset, number });
      const before = found?.get(place.section);
      const kept = before === undefined ? starts : before.filter((start) => starts.includes(start));
      if (kept.length > 0) next.set(place.section, kept);
    }
    found = next;
  }
  return found ?? new Map();
}

function startsOf({ positions, forms }: TermPlace, { offset, number }: { offset: number; number: number | undefined }): readonly number[] {
  return positions.filter((_, index) => number === undefined || forms[index] === number).map((position) => position - offset);
}
