/** A rule: what its problem means, a note that has it and one that has not. */
export interface GuideRule {
  readonly kind: 'rule';
  readonly rule: string;
  readonly html: string;
  readonly badHtml: string;
  readonly goodHtml: string;
  /** The files' names, where they are what is wrong. */
  readonly badFiles: readonly string[];
  readonly goodFiles: readonly string[];
  /** What is told of the bad note; none where an example would fill pages. */
  readonly problem?: { readonly severity: string; readonly line: number; readonly message: string; readonly hint: string };
  /** How often the last line of the bad note stands there, where its number is what is wrong. */
  readonly times?: number;
}
