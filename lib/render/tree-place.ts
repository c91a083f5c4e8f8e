import type { Nodes } from 'hast';
import { fileStart, type Place } from '../model/problem.ts';

/** Gives the place in the note that a node of the tree was made from; a node that was made up stands at the file's start. */
export function toTreePlace(node: Nodes): Place {
  const position = node.position;
  if (position === undefined) return fileStart;
  return { line: position.start.line, column: position.start.column, endLine: position.end.line, endColumn: position.end.column };
}
