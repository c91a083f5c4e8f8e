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

/** A stretch of the source from which a node was made: both count from the node's start. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Places a stretch of the source from which a node was made. */
export function placeWithin(node: Node, source: string, stretch: Stretch): Place {
  return placesWithin(node, source)(stretch);
}

/** Gives what places stretches of the source from which a node was made: its lines are looked for once, however many there are. */
export function placesWithin(node: Node, source: string): (stretch: Stretch) => Place {
  const start = node.position?.start;
  if (start === undefined) return () => fileStart;
  const lines = [0];
  for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', end + 1)) lines.push(end + 1);
  const pointAt = (offset: number) => {
    let [line, behind] = [0, lines.length];
    while (behind - line > 1) {
      const middle = (line + behind) >> 1;
      if ((lines[middle] ?? 0) <= offset) line = middle;
      else behind = middle;
    }
    return { line: start.line + line, column: line === 0 ? start.column + offset : offset - (lines[line] ?? 0) + 1 };
  };
  return ({ from, to }) => {
    const [first, last] = [pointAt(from), pointAt(to)];
    return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
  };
}

/** Gives a stretch of a node's source as the position of a node of its own. */
export function positionWithin(node: Node, source: string, stretch: Stretch): Node['position'] {
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
