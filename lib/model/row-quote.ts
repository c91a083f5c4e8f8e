import { opensWithVerb } from './has-verb.ts';
import type { Note } from './note.ts';
import type { Passage, PassagePart } from './passage.ts';
import { proseToText } from './prose-to-text.ts';

/** A table's row as it is quoted: a sentence that its name opens, and what its other columns say under their names. */
export interface RowQuote {
  readonly name: string;
  readonly opening?: RowOpening;
  readonly columns: readonly PassagePart[];
}

/** The cell that goes on from the row's name: as its sentence, or behind a colon. */
interface RowOpening {
  readonly part: PassagePart;
  readonly isSentence: boolean;
}

/** Columns whose name says no more than that the row is described. */
const plainLabel =
  /^(?:remarks?|notes?|comments?|descriptions?|definition|meaning|summary|explanation|purpose|function|use|about|contribution|part it plays|what (?:it|they|he|she) (?:is|are|does|do|means?|adds?|brings?|offers?|gives?|contributes?)(?: .{0,60})?)$/i;

/** Puts a row in the order in which it reads as a sentence. */
export function quoteRow(note: Note, { name, parts }: Pick<Passage, 'name' | 'parts'>): RowQuote {
  const found = parts.find(({ label }) => label === undefined || label.trim() === '' || plainLabel.test(label.trim()));
  if (found === undefined) return { name, columns: parts };
  const text = proseToText(note.prose, found).trim();
  if (text.includes('\n')) return { name, columns: parts };
  return { name, opening: { part: found, isSentence: opensWithVerb(text) }, columns: parts.filter((part) => part !== found) };
}
