/** A heading of a note's prose. */
export interface OutlineHeading {
  /** The place of its opening tag in the prose, and of its closing one. */
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly text: string;
}
