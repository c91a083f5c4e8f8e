import type { Node } from 'unist';
import { fileStart, type Place } from '../model/problem.ts';

/** Gives a node's place; a node that was made up stands at the file's start. */
export function toPlace(node: Node): Place {
  const position = node.position;
  if (position === undefined) return fileStart;
  return { line: position.start.line, column: position.start.column, endLine: position.end.line, endColumn: position.end.column };
}

/** Places a stretch of one line. */
export function placeOnLine(line: number, column: number, length: number): Place {
  return { line, column, endLine: line, endColumn: column + length };
}
