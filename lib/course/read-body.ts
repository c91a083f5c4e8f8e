import type { FilePath } from '../model/file-path.ts';
import { decodeNote } from '../parse/decode-note.ts';
import { parseFrontMatter } from '../parse/front-matter.ts';
import { readNoteBytes } from './read-content.ts';

/** Reads a note's text without its front matter, with empty lines in its stead. Empty where the file cannot be read. */
export function readBody(folder: string, path: FilePath): string {
  const decoded = decodeNote(readNoteBytes(folder, path));
  return 'text' in decoded ? parseFrontMatter(decoded.text).body : '';
}
