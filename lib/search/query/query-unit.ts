import type { TermEntry } from '../files/term-entry.ts';

/** One thing that a query asks for: a word, and all that may be meant by it. */
export interface QueryUnit {
  readonly term: string;
  readonly form: string;
  /** How often the query says it. */
  readonly count: number;
  /** It only adds to what its parts find: a technical name's whole, two words as one. */
  readonly isExtra: boolean;
  readonly meanings: readonly Meaning[];
}

/** One reading of a word: as it stands, corrected, completed, an everyday word's like, or another name for it. */
export interface Meaning {
  readonly kind: 'exact' | 'correction' | 'completion' | 'related' | 'synonym';
  /** The terms that must stand next to each other; one, mostly. */
  readonly entries: readonly TermEntry[];
  /** How much of the full weight it has, and how rare it is taken to be. */
  readonly share: number;
  readonly rareness: number;
}

/** A title or alias that stands in the query. */
export interface FoundName {
  readonly pages: readonly number[];
  /** How much of the query's weight the name covers, and how well it fits: 1 for a whole title. */
  readonly share: number;
  readonly fit: number;
}
