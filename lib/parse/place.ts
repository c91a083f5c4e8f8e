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

/** Places a stretch of the source from which a node was made: `from` and `to` count from the node's start. */
export function placeWithin(node: Node, source: string, { from, to }: { readonly from: number; readonly to: number }): Place {
  const start = node.position?.start;
  if (start === undefined) return fileStart;
  const pointAt = (offset: number) => {
    const before = source.slice(0, offset);
    const line = before.lastIndexOf('\n');
    return line < 0
      ? { line: start.line, column: start.column + offset }
      : { line: start.line + before.split('\n').length - 1, column: offset - line };
  };
  const first = pointAt(from);
  const last = pointAt(to);
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}

/** Gives a stretch of a node's source as the position of a node of its own. */
export function positionWithin(node: Node, source: string, stretch: { readonly from: number; readonly to: number }): Node['position'] {
  if (node.position === undefined) return undefined;
  const { line, column, endLine, endColumn } = placeWithin(node, source, stretch);
  const start = node.position.start.offset ?? 0;
  return {
    start: { line, column, offset: start + stretch.from },
    end: { line: endLine, column: endColumn, offset: start + stretch.to },
  };
}

/** Gives the source from which a node was made. */
export function sourceOf(node: Node, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
