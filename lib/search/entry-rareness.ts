import type { SearchIndex } from './open-index.ts';
import type { TermEntry } from './term-entry.ts';
import { rareness } from './weigh-term.ts';

/** Tells how rare a term is in a course. */
export function rarenessOf(index: SearchIndex, entry: TermEntry): number {
  return rareness(Math.min(sectionsOf(entry), index.sectionCount), index.sectionCount);
}

/** In how many sections a term stands; in how many pages' aliases where it stands in no section. */
export function sectionsOf({ places, aliases }: TermEntry): number {
  return places.length === 0 ? aliases.length : places.length;
}

/** Tells that a key is a name only and no word of any text. */
export function isEmptyEntry({ places, titles, aliases }: TermEntry): boolean {
  return places.length + titles.length + aliases.length === 0;
}
