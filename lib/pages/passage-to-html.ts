import { type ProsePage, proseToHtml } from '../links/prose-to-html.ts';
import type { LinkedNote } from '../model/course.ts';
import { escapeHtml } from '../model/escape-html.ts';
import type { Note } from '../model/note.ts';
import type { Passage, PassagePart } from '../model/passage.ts';
import type { ProseRange } from '../model/prose.ts';
import { proseToText } from '../model/prose-to-text.ts';

/** A passage longer than this, in characters, is cut at its first sub-heading; its page has the rest. */
const longestPassage = 1500;

/** Writes a passage for a page that quotes it: a row as its columns, anything else as it stands. */
export function passageToHtml(note: Note, linked: LinkedNote, passage: Passage, page: ProsePage): string {
  if (passage.kind !== 'row') return passage.parts.map((part) => wrapInline(proseToHtml(note, linked, cutLong(note, part), page))).join('');
  const cells = passage.parts.map((part) => `<dt>${escapeHtml(part.label ?? '')}</dt><dd>${proseToHtml(note, linked, part, page)}</dd>`);
  return `<dl class="row">${cells.join('')}</dl>`;
}

/** Puts words that stand in no block into a paragraph of their own. */
export function wrapInline(html: string): string {
  const block = /<(?:p|ul|ol|li|dl|dt|dd|table|pre|blockquote|figure|figcaption|aside|details|summary|section|div|hr|h[1-6])\b/.exec(html);
  const words = block === null ? html : html.slice(0, block.index);
  if (words.replace(/<[^<>]*>/g, '').trim() === '') return html;
  return `<p>${words.trim()}</p>${block === null ? '' : html.slice(block.index)}`;
}

function cutLong(note: Note, part: PassagePart): ProseRange {
  if (proseToText(note.prose, part).length <= longestPassage) return part;
  for (let index = part.start + 1; index < part.end; index++) {
    const piece = note.prose[index];
    if (typeof piece !== 'object' || piece.kind !== 'heading' || !piece.open) continue;
    const before = { start: part.start, end: index };
    if (isBalanced(note, before) && proseToText(note.prose, before).trim() !== '') return before;
  }
  return part;
}

function isBalanced(note: Note, { start, end }: ProseRange): boolean {
  let open = 0;
  for (const piece of note.prose.slice(start, end)) {
    if (typeof piece !== 'string') continue;
    open +=
      (piece.match(/<[a-z][^<>]*>/g) ?? []).filter((tag) => !/^<(?:br|hr|img|input|col)\b/.test(tag)).length -
      (piece.match(/<\//g) ?? []).length;
  }
  return open === 0;
}
