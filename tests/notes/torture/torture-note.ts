/** A note as some instructor writes it, and what must come of it. */
export interface TortureNote {
  readonly name: string;
  readonly text: string;
  /** Every problem of the note, as `line:column-line:column severity rule`. None if it is left out. */
  readonly problems?: readonly string[];
  /** What the page's HTML holds, and what it must not hold. */
  readonly holds?: readonly string[];
  readonly lacks?: readonly string[];
  /** Words that are rightly not on the page; a problem or a rule of the format says why. */
  readonly lost?: readonly string[];
  /** The headings, as `depth text`. */
  readonly headings?: readonly string[];
  readonly title?: string;
  /** Names of passages that must be found. */
  readonly passages?: readonly string[];
}
