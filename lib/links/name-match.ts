import type { MatchableName } from './build-name-matcher.ts';
import type { Span } from './running-text.ts';

/** A place where running text has a name: its words, and the topics that bear it. */
export interface NameMatch extends Span {
  /** The words, counted from the first of the text, to before `to`. */
  readonly from: number;
  readonly to: number;
  /** One of each topic. */
  readonly names: readonly MatchableName[];
}
