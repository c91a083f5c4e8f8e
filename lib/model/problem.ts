import type { FilePath } from './file-path.ts';

/** A stretch of a file: lines and columns count from 1, the end stands behind the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** How much a problem weighs: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** Something wrong in a note, told where it stands and how to mend it. */
export interface Problem extends Place {
  readonly file: FilePath;
  readonly severity: Severity;
  /** The rule's permanent name. */
  readonly rule: string;
  /** One line: what was found. */
  readonly message: string;
  /** One sentence: the fix. */
  readonly hint: string;
}

/** A problem whose file is not known yet: what a floor that sees one text reports. */
export type Finding = Omit<Problem, 'file'>;

/** The first character of a file: where a problem of the whole file stands. */
export const fileStart: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Orders problems by file, line, column and rule. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
