import { resolve } from 'node:path';
import { listAutomaticLinks } from '../links/list-automatic-links.ts';
import { count } from '../model/count.ts';
import type { Course } from '../model/course.ts';
import { findNearest } from '../model/nearest.ts';
import type { Note } from '../model/note.ts';
import type { Paint } from '../terminal/colour.ts';
import { plainText } from '../terminal/plain-text.ts';

const help = `Turn a link off with [words]{.nolink}, a section's links with {.nolink} behind its heading, a note's with "autolink: false".
For all notes, say it on the topic: "not: [a longer term]", "near: [words of which one has to stand in the section]",
or behind an alias "(by hand)" or "(near a word, another)".
`;

/** What tells the automatic links of some notes. */
interface LinksToShow {
  readonly course: Course;
  /** The content folder, and the files as typed; all notes where there are none. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly cwd: string;
  readonly paint: Paint;
}

/** Writes every automatic link of some notes with its sentence and where it leads. A text alone says which file is no note. */
export function showLinks({ course, folder, files, cwd, paint }: LinksToShow): string | { readonly fault: string } {
  const notes: Note[] = [];
  for (const file of files) {
    const note = [...course.notes.values()].find(({ path }) => [resolve(cwd, file), resolve(folder, file)].includes(resolve(folder, path)));
    if (note === undefined) return { fault: toFault(file, course) };
    notes.push(note);
  }
  const shown = files.length === 0 ? [...course.notes.values()] : notes;
  return `${shown.map((note) => noteToText(note, course, paint)).join('')}${help}`;
}

function toFault(file: string, { notes }: Course): string {
  const nearest = findNearest(file, notes.keys());
  return `Cannot find the note "${file}"${nearest === undefined ? '' : `: did you mean "${nearest}"?`}`;
}

function noteToText(note: Note, course: Course, paint: Paint): string {
  const links = listAutomaticLinks(note, course);
  let text = `${paint('bold', plainText(note.path))}  ${count(links.length, 'automatic link', 'automatic links')}\n`;
  let last: string | undefined;
  for (const { heading, words, topic, sentence } of links) {
    if (heading !== last && heading !== '') text += `  ${paint('dim', plainText(heading))}\n`;
    last = heading;
    const target = `${topic.title} (${topic.ofType.label.toLowerCase()})`;
    text += `    ${paint('cyan', plainText(words))} → ${plainText(target)}\n      ${plainText(sentence)}\n`;
  }
  return `${text}\n`;
}
