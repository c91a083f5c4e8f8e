import type { ProsePiece } from '../model/prose.ts';
import { endsBlock } from '../model/prose-to-text.ts';
import { holdsQuotes, lineBreak, type RunningText, type Span, type Token, toTokens } from './running-text.ts';

/** One block of a note's prose as running text, with the piece that each of its parts comes from. */
export interface ProseBlock extends RunningText {
  readonly parts: readonly BlockPart[];
  /** How many headings stand before it or open it. */
  readonly section: number;
}

/** The words of one piece in a block: no topic is linked in those that are fixed. */
export interface BlockPart extends Span {
  readonly piece: number;
  readonly isFixed: boolean;
}

/** Cuts prose into its blocks: paragraphs, items, cells, headings. */
export function cutBlocks(prose: readonly ProsePiece[]): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let section = 0;
  let text = '';
  let opened: number | undefined;
  let parts: BlockPart[] = [];
  let tokens: Token[] = [];
  let emphasis: Span[] = [];
  const close = () => {
    if (parts.length > 0) blocks.push({ text, tokens, emphasis, hasQuotes: holdsQuotes(text), parts, section });
    [text, parts, tokens, emphasis, opened] = ['', [], [], [], undefined];
  };
  prose.forEach((piece, index) => {
    if (typeof piece === 'string') {
      if (/<br\b/.test(piece) && !endsBlock(piece.replaceAll(/<br[^<>]*>/g, ''))) text += lineBreak;
      else if (endsBlock(piece)) close();
      else if (/(?:^|>)\s/.test(piece)) text += ' ';
      if (/<(?:em|i)\b/.test(piece)) opened = text.length;
      else if (opened !== undefined && /<\/(?:em|i)>/.test(piece)) {
        emphasis.push({ start: opened, end: text.trimEnd().length });
        opened = undefined;
      }
    } else if (piece.kind === 'question') close();
    else if (piece.kind === 'heading') {
      close();
      if (piece.open) section += 1;
    } else if (piece.kind === 'text') {
      // One by one: a paragraph may hold more words than a call takes.
      for (const token of toTokens(piece.text, text.length, parts.length)) tokens.push(token);
      parts.push({ piece: index, isFixed: piece.fixed === true, start: text.length, end: text.length + piece.text.length });
      text += piece.text;
    }
  });
  close();
  return blocks;
}
