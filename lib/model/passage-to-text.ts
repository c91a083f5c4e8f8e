import type { Note } from './note.ts';
import type { Passage, PassagePart } from './passage.ts';
import { proseToText } from './prose-to-text.ts';
import { quoteRow } from './row-quote.ts';

/** Writes a passage as plain text: a row as sentences of its columns, anything else as it stands. */
export function passageToText(note: Note, passage: Passage): string {
  if (passage.kind === 'row') return rowToText(note, passage);
  return passage.parts
    .map((part) => proseToText(note.prose, part).trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

function rowToText(note: Note, passage: Passage): string {
  const { name, opening, columns } = quoteRow(note, passage);
  const others = columns.flatMap((part) => columnToText(note, part));
  const [only, ...rest] = others;
  if (opening === undefined) {
    if (only === undefined) return '';
    return rest.length === 0 ? `${name}, ${lowerFirst(only)}` : [`${name}.`, ...others].join(' ');
  }
  const words = lineOf(note, opening.part);
  const sentence = opening.isSentence ? `${name} ${lowerFirst(words)}` : `${name}: ${words}`;
  return [closeSentence(sentence), ...others].join(' ');
}

function columnToText(note: Note, part: PassagePart): readonly string[] {
  const words = lineOf(note, part);
  if (words === '') return [];
  const label = part.label?.trim().replace(/:$/, '') ?? '';
  return [closeSentence(label === '' ? words : `${label}: ${words}`)];
}

/** The lines of a cell are values; one after the other they are parted by semicolons. */
function lineOf(note: Note, part: PassagePart): string {
  return proseToText(note.prose, part)
    .split('\n')
    .map((line) => line.replace(/^\s*[•·▪‣*–-]\s+/, '').trim())
    .filter((line) => line !== '')
    .join('; ');
}

/** Writes the first letter of a word small, where it is a word and no name of capitals. */
export function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** Ends a sentence with a full stop, where nothing ends it. */
export function closeSentence(text: string): string {
  return /[.!?…:;]["”’)\]]?$/.test(text) ? text : `${text}.`;
}
