import type { ProsePlace } from '../model/lead.ts';
import type { ProsePiece } from '../model/prose.ts';
import { holdsSpace, partsBlocks } from '../model/prose-to-text.ts';

const longestSentence = 280;

/** Gives the sentence around a place in the prose: from the words of its block, cut at sentence ends. */
export function sentenceAround(prose: readonly ProsePiece[], { index, start, end }: ProsePlace): string {
  let first = index;
  while (first > 0 && !partsBlocks(prose[first - 1])) first -= 1;
  let before = '';
  for (let at = first; at < index; at++) before += textOf(prose[at]);
  let after = '';
  for (let at = index; at < prose.length && (at === index || !partsBlocks(prose[at])); at++) after += textOf(prose[at]);
  const text = before + after;
  const from = lastSentenceEnd(text.slice(0, before.length + start));
  const sentenceEnd = /[.!?]["”’)]?(?=\s|$)/.exec(text.slice(before.length + end));
  const to = sentenceEnd === null ? text.length : before.length + end + sentenceEnd.index + sentenceEnd[0].length;
  const sentence = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return sentence.length <= longestSentence ? sentence : `${sentence.slice(0, sentence.lastIndexOf(' ', longestSentence))}…`;
}

function lastSentenceEnd(text: string): number {
  let end = 0;
  for (const match of text.matchAll(/[.!?]["”’)]?\s+(?=[\p{Lu}\d“"(])/gu)) {
    if (!/(?:e\.g|i\.e|etc|vs|al|Dr|Mr|Ms)\.\s+$/.test(text.slice(0, match.index + match[0].length))) end = match.index + match[0].length;
  }
  return end;
}

function textOf(piece: ProsePiece | undefined): string {
  if (piece === undefined) return '';
  if (typeof piece === 'string') return holdsSpace(piece) ? ' ' : '';
  return piece.kind === 'text' ? piece.text : '';
}
