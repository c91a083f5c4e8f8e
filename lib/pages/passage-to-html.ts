import { type ProsePage, proseToHtml } from '../links/prose-to-html.ts';
import type { LinkedNote } from '../model/course.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { isBalanced } from '../model/is-balanced.ts';
import type { Note } from '../model/note.ts';
import type { Passage, PassagePart } from '../model/passage.ts';
import { closeSentence, lowerFirst } from '../model/passage-to-text.ts';
import type { ProseRange } from '../model/prose.ts';
import { proseToText } from '../model/prose-to-text.ts';
import { quoteRow } from '../model/row-quote.ts';
import { holdsRightToLeft } from '../model/text-direction.ts';

/** A passage longer than this, in characters, is cut at its first sub-heading; its page has the rest. */
const longestPassage = 1000;

/** Writes a passage for a page that quotes it: a row as sentences of its columns, anything else as it stands. */
export function passageToHtml(note: Note, linked: LinkedNote, passage: Passage, page: ProsePage): string {
  if (passage.kind === 'row') return rowToHtml(note, passage, (part) => proseToHtml(note, linked, part, page).trim());
  const said = passage.parts.filter((part) => proseToText(note.prose, part).trim() !== '');
  const isLong = said.reduce((length, part) => length + proseToText(note.prose, part).length, 0) > longestPassage;
  const [first] = said;
  const isWhole = first !== undefined && isBalanced(note.prose.slice(first.start, first.end));
  const shown = isLong && isWhole ? [cutAtHeading(note, first)] : passage.parts;
  return joinParts(shown.map((part) => wrapInline(proseToHtml(note, linked, part, page))));
}

/** Joins what is left of a text that something was taken out of: a list whose items all went goes too. */
export function joinParts(parts: readonly string[]): string {
  return parts.join('').replace(/<(ul|ol)[^<>]*>\s*<\/\1>/g, '');
}

function rowToHtml(note: Note, passage: Passage, write: (part: PassagePart) => string): string {
  const { name, opening, columns } = quoteRow(note, passage);
  const subject = `<strong>${escapeHtml(name)}</strong>`;
  const [only, ...others] = columns;
  const cells = columns.map((part) => ({ label: part.label?.trim().replace(/:$/, '') ?? '', html: write(part) }));
  const list = cells.map(({ label, html }) => `${label === '' ? '' : `<dt>${escapeHtml(label)}</dt>`}<dd>${html}</dd>`).join('');
  if (opening !== undefined) {
    const words = closeHtml(write(opening.part));
    const sentence = opening.isSentence ? `${subject} ${lowerFirstInHtml(words)}` : `${subject}: ${words}`;
    return `<p>${sentence}</p>${list === '' ? '' : `<dl class="row">${list}</dl>`}`;
  }
  const label = only?.label?.trim().replace(/:$/, '') ?? '';
  if (only !== undefined && others.length === 0 && label !== '' && !proseToText(note.prose, only).trim().includes('\n'))
    return `<p>${subject}, ${escapeHtml(lowerFirst(label))}: ${closeHtml(write(only))}</p>`;
  return `<p>${subject}</p><dl class="row">${list}</dl>`;
}

/** Writes the first letter of the words small, behind whatever tags open them. */
function lowerFirstInHtml(html: string): string {
  return html.replace(/^((?:<[^<>]*>)*)(\p{Lu})(?=\p{Ll})/u, (_, tags: string, letter: string) => tags + letter.toLowerCase());
}

function closeHtml(html: string): string {
  const words = html.replace(/<[^<>]*>/g, '').trim();
  return closeSentence(words) === words ? html : `${html}.`;
}

/** Puts words that stand in no block into a paragraph of their own. */
export function wrapInline(html: string): string {
  const block = /<(?:p|ul|ol|li|dl|dt|dd|table|pre|blockquote|figure|figcaption|aside|details|summary|section|div|hr|h[1-6])\b/.exec(html);
  const words = block === null ? html : html.slice(0, block.index);
  if (words.replace(/<[^<>]*>/g, '').trim() === '') return html;
  return `<p${holdsRightToLeft(words) ? ' dir="auto"' : ''}>${words.trim()}</p>${block === null ? '' : html.slice(block.index)}`;
}

function cutAtHeading(note: Note, part: PassagePart): ProseRange {
  for (let index = part.start + 1; index < part.end; index++) {
    const piece = note.prose[index];
    if (typeof piece !== 'object' || piece.kind !== 'heading' || !piece.open) continue;
    const before = { start: part.start, end: index };
    if (isBalanced(note.prose.slice(before.start, before.end)) && proseToText(note.prose, before).trim() !== '') return before;
  }
  return part;
}
