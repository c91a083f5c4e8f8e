import type { Note } from '../model/note.ts';
import type { Passage } from '../model/passage.ts';
import type { ProseRange } from '../model/prose.ts';
import { endsBlock, holdsSpace, proseToText } from '../model/prose-to-text.ts';
import type { SaidBlock, SaidWords } from '../model/said-words.ts';

/** Reads what a passage says beside its name. */
export function readSaidWords(note: Note, passage: Passage): SaidWords {
  const blocks = passage.parts.flatMap((part) => readBlocks(note, part));
  const [first] = passage.parts;
  return {
    text: beside(passage, foldSpace(passage.parts.map((part) => proseToText(note.prose, part)).join(' '))),
    blocks,
    showsMore: passage.parts.some((part) => showsMore(note, part)),
    opensWithHeading: passage.kind === 'section' && first !== undefined && opensWithHeading(note, first),
  };
}

function beside({ kind, name }: Passage, text: string): string {
  if (kind === 'row' || kind === 'section' || !text.startsWith(name)) return text;
  return text.slice(name.length).replace(/^\s*[:：]?\s*/, '');
}

function readBlocks({ prose, links }: Note, { start, end }: ProseRange): readonly SaidBlock[] {
  const blocks: SaidBlock[] = [];
  let text = '';
  let linked = 0;
  let emphasised = 0;
  let names: string[] = [];
  let isOutside = false;
  let depth = 0;
  const close = () => {
    const line = foldSpace(text);
    if (line !== '') blocks.push({ text: line, linked, emphasised, names });
    text = '';
    linked = 0;
    emphasised = 0;
    names = [];
  };
  for (const piece of prose.slice(start, end)) {
    if (typeof piece === 'string') {
      if (endsBlock(piece)) close();
      else if (holdsSpace(piece)) text += ' ';
      depth = Math.max(0, depth + count(piece, '<em>') + count(piece, '<cite>') - count(piece, '</em>') - count(piece, '</cite>'));
    } else if (piece.kind === 'heading') close();
    else if (piece.kind === 'link-end') isOutside = false;
    else if (piece.kind === 'link') {
      const link = links[piece.link];
      if (link?.kind === 'wiki') names.push(link.target);
      isOutside = link?.kind === 'address' && /^https?:\/\//i.test(link.target);
    } else if (piece.kind === 'text') {
      text += piece.text;
      const length = piece.text.trim().length;
      if (isOutside) linked += length;
      else if (depth > 0) emphasised += length;
    }
  }
  close();
  return blocks;
}

function count(markup: string, tag: string): number {
  return markup.split(tag).length - 1;
}

function showsMore({ prose }: Note, { start, end }: ProseRange): boolean {
  return prose
    .slice(start, end)
    .some((piece) =>
      typeof piece === 'string' ? /<(?:pre|code|svg|math)\b/.test(piece) : piece.kind === 'image' || piece.kind === 'drawing',
    );
}

/** Tells whether a heading comes before any words. */
function opensWithHeading({ prose }: Note, { start, end }: ProseRange): boolean {
  for (const piece of prose.slice(start, end)) {
    if (typeof piece === 'string') continue;
    if (piece.kind === 'heading') return true;
    if (piece.kind !== 'anchor') return false;
  }
  return false;
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
