import type { Node } from 'unist';
import { fileStart, type Place } from '../model/problem.ts';

/**
 * Gives the place in the note that a node of any tree was made from; a node that was made up stands at the file's start.
 * Raw HTML that nothing closes may have no end, or one that lies before it.
 */
export function toPlace(node: Node): Place {
  const start = node.position?.start;
  if (start === undefined) return fileStart;
  const end = node.position?.end;
  const isAfter = end !== undefined && (end.line > start.line || (end.line === start.line && end.column > start.column));
  return {
    line: start.line,
    column: start.column,
    endLine: isAfter ? end.line : start.line,
    endColumn: isAfter ? end.column : start.column + 1,
  };
}

/** Places a stretch of one line. */
export function placeOnLine(line: number, column: number, length: number): Place {
  return { line, column, endLine: line, endColumn: column + length };
}
