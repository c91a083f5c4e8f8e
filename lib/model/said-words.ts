/** What a passage says beside its name. */
export interface SaidWords {
  /** Without the passage's name and the names of columns; white space folded. */
  readonly text: string;
  readonly blocks: readonly SaidBlock[];
  /** It holds an image, a formula, a diagram or code. */
  readonly showsMore: boolean;
  /** A section whose first block is a sub-heading. */
  readonly opensWithHeading: boolean;
}

/** One block of a passage, such as an item of its list. */
export interface SaidBlock {
  readonly text: string;
  /** How many of its characters stand in links to other sites, and in emphasis. */
  readonly linked: number;
  readonly emphasised: number;
  /** The names that it links to. */
  readonly names: readonly string[];
}
