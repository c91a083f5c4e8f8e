import type { SearchIndex } from '../files/open-index.ts';
import type { TermEntry } from '../files/term-entry.ts';
import { burstiness, rareness } from '../words/weigh-term.ts';

/** Tells how much a term says in a course: how rare it is, and whether it comes in bursts where it stands. */
export function rarenessOf(index: SearchIndex, entry: TermEntry): number {
  const sections = sectionsOf(entry);
  const occurrences = Math.max(sections, entry.occurrences);
  return rareness(Math.min(sections, index.sectionCount), index.sectionCount) * burstiness(occurrences, sections);
}

/** In how many sections a term stands; in how many pages' aliases where it stands in no section. */
export function sectionsOf({ places, aliases }: TermEntry): number {
  return places.length === 0 ? aliases.length : places.length;
}

/** Tells that a key is a name only and no word of any text. */
export function isEmptyEntry({ places, titles, aliases }: TermEntry): boolean {
  return places.length + titles.length + aliases.length === 0;
}
