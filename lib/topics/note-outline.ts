import type { Note } from '../model/note.ts';
import type { OutlineHeading } from '../model/outline-heading.ts';

/** Lists a note's headings with their places in the prose. */
export function outlineNote({ prose }: Note): readonly OutlineHeading[] {
  const headings: OutlineHeading[] = [];
  let open: { start: number; depth: number; text: string } | undefined;
  prose.forEach((piece, index) => {
    if (typeof piece === 'string') return;
    if (piece.kind === 'heading' && piece.open) open = { start: index, depth: piece.depth, text: '' };
    else if (piece.kind === 'text' && open !== undefined) open.text += piece.text;
    else if (piece.kind === 'heading' && open !== undefined) {
      headings.push({ ...open, end: index, text: open.text.replace(/\s+/g, ' ').trim() });
      open = undefined;
    }
  });
  return headings;
}

/** Gives the headings that a place of the prose stands under, the nearest first. */
export function headingsOver(outline: readonly OutlineHeading[], place: number): readonly OutlineHeading[] {
  const over: OutlineHeading[] = [];
  let index = lastBefore(outline, place);
  let depth = 7;
  for (; index >= 0; index--) {
    const heading = outline[index];
    if (heading === undefined || heading.depth >= depth) continue;
    over.push(heading);
    depth = heading.depth;
  }
  return over;
}

/** Notes may hold thousands of headings, so the last one before a place is searched by halves. */
function lastBefore(outline: readonly OutlineHeading[], place: number): number {
  let low = 0;
  let high = outline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outline[middle]?.end ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
