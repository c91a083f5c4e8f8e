/** A work that notes cite: what a list of works says of it. */
export interface Work {
  readonly key: string;
  /** Whole names, the family's last. */
  readonly authors: readonly string[];
  /** The names by which it is cited: those of families. */
  readonly families: readonly string[];
  readonly year: string;
  readonly title: string;
  readonly venue: string;
  readonly url?: string;
}
