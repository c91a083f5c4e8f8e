/** Some characters of one piece of a prose. */
export interface ProsePlace {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** One place of a note that leads to a page. */
export interface Lead {
  readonly path: string;
  readonly place: ProsePlace;
  /** The id of the heading over it, and how many headings stand before it in the note. */
  readonly anchor: string;
  readonly section: number;
}
