import type { ProsePiece, ProseRange } from './prose.ts';

/** Gives the words of a stretch of prose: a blank line between blocks, nothing between words of one block. */
export function proseToText(prose: readonly ProsePiece[], range: ProseRange = { start: 0, end: prose.length }): string {
  let text = '';
  for (let index = range.start; index < range.end; index++) {
    const piece = prose[index];
    if (
      piece === undefined ||
      (typeof piece !== 'string' && piece.kind !== 'text' && piece.kind !== 'heading' && piece.kind !== 'question')
    )
      continue;
    if (typeof piece !== 'string') text += piece.kind === 'text' ? piece.text : '\n\n';
    else if (endsBlock(piece)) text += '\n';
    else if (holdsSpace(piece)) text += ' ';
  }
  return text.replace(/\s+/g, (space) => (space.indexOf('\n') === space.lastIndexOf('\n') ? space : '\n\n'));
}

/** Tells whether markup parts two blocks of words. */
export function endsBlock(markup: string): boolean {
  return /<\/?(?:p|li|ul|ol|td|th|tr|table|caption|div|pre|blockquote|aside|details|summary|figure|figcaption|dl|dt|dd|section|hr|br|svg|h[1-6])\b/.test(
    markup,
  );
}

/** Tells whether white space stands between the tags of some markup, which may begin or end inside one. */
export function holdsSpace(markup: string): boolean {
  if (!/\s/.test(markup)) return false;
  const open = markup.indexOf('<');
  const close = markup.indexOf('>');
  const isInTag = close >= 0 && (open < 0 || close < open);
  return /\s/.test((isInTag ? markup.slice(close + 1) : markup).replace(/<[^<>]*(?:>|$)/g, ''));
}

/** Tells whether a piece of prose, or the end of it, parts two blocks of words. */
export function partsBlocks(piece: ProsePiece | undefined): boolean {
  if (piece === undefined) return true;
  return typeof piece === 'string' ? endsBlock(piece) : piece.kind === 'heading' || piece.kind === 'question';
}
