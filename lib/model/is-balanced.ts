import type { ProsePiece } from './prose.ts';

/** Tells whether every element that opens in these pieces of finished markup closes in them. A tag may be cut where an id stands in it. */
export function isBalanced(pieces: readonly ProsePiece[]): boolean {
  let open = 0;
  for (const piece of pieces) {
    if (typeof piece !== 'string') continue;
    open += (piece.match(/<(?!(?:br|hr|img|input|col)\b)[a-z]/g) ?? []).length - (piece.match(/<\//g) ?? []).length;
  }
  return open === 0;
}
