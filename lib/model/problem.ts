import type { FilePath } from './file-path.ts';
import type { Told } from './rules.ts';

/** A stretch of a file: lines and columns count from 1, the end stands behind the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place between two characters; lines and columns count from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A change that mends a problem: `was` is taken out of the stretch, where it stands exactly once, and `text` put there. */
export interface Fix {
  readonly from: Point;
  readonly to: Point;
  readonly was: string;
  readonly text: string;
}

/** Something wrong in a note, told where it stands and how to mend it. */
export interface Problem extends Place, Told {
  readonly file: FilePath;
  /** The change that mends it, where there is one that is surely meant. */
  readonly fix?: Fix;
}

/** A problem whose file is not known yet: what a floor that sees one text reports. */
export type Finding = Omit<Problem, 'file'>;

/** The first character of a file: where a problem of the whole file stands. */
export const fileStart: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Makes a change of what stands at a place. */
export function toFix({ line, column, endLine, endColumn }: Place, was: string, text: string): Fix {
  return { from: { line, column }, to: { line: endLine, column: endColumn }, was, text };
}

/** Orders places by where they begin. */
export function comparePlaces(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}

/** Orders problems by file, line, column and rule. */
export function compareProblems(a: Compared, b: Compared): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

type Compared = Pick<Problem, 'line' | 'column' | 'rule' | 'message'> & { readonly file: string };

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
