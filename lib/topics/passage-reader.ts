import { type CourseMemory, recall } from '../model/course-memory.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Note } from '../model/note.ts';
import type { OutlineHeading } from '../model/outline-heading.ts';
import type { Passage } from '../model/passage.ts';
import { proseToText } from '../model/prose-to-text.ts';
import type { SaidWords } from '../model/said-words.ts';
import type { TopicPassage } from '../model/topic.ts';
import { findReferent, type ReferentTopic } from './find-referent.ts';
import { headingsOver, outlineNote } from './note-outline.ts';
import { readSaidWords } from './read-said-words.ts';

/** Reads passages of a course's notes, each once. */
export interface PassageReader {
  readonly read: (note: FilePath, passage: Passage) => SaidWords;
  /** The headings that a passage stands under, and its note's title. */
  readonly headingsOver: (note: Note, passage: Passage) => readonly string[];
  /** Adds what the passage points back to, where it begins by that. */
  readonly withReferent: (passage: TopicPassage, about: ReferentTopic) => TopicPassage;
}

const nothing: SaidWords = { text: '', blocks: [], showsMore: false, opensWithHeading: false };

/** Makes the reader. What it reads of a note depends on that note alone, and is kept with it. */
export function readPassages(notes: readonly Note[], memory: CourseMemory | undefined): PassageReader {
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const outlines = memory?.outlines ?? new WeakMap<Note, readonly OutlineHeading[]>();
  const said = memory?.said ?? new WeakMap<Passage, SaidWords>();
  const outlineOf = (note: Note) => recall(outlines, note, () => outlineNote(note));
  const read = (path: FilePath, passage: Passage) => {
    const note = byPath.get(path);
    return note === undefined ? nothing : recall(said, passage, () => readSaidWords(note, passage));
  };
  return {
    read,
    headingsOver: (note, { parts: [first], kind, name }) => [
      ...(kind === 'section' ? [name] : []),
      ...headingsOver(outlineOf(note), first?.start ?? 0).map(({ text }) => text),
      note.title,
    ],
    withReferent(added, about) {
      const note = byPath.get(added.note);
      const { kind, name, defines } = added.passage;
      const range = note === undefined ? undefined : added.body.find((part) => proseToText(note.prose, part).trim() !== '');
      if (note === undefined || range === undefined || kind === 'row' || kind === 'note') return added;
      const text = defines === undefined ? read(added.note, added.passage).text : proseToText(note.prose, range).trim();
      const place = {
        note,
        outline: outlineOf(note),
        kind,
        name,
        range,
        text: text.slice(0, longestOpening),
        about,
        followsDefinition: defines !== undefined,
      };
      const referent = findReferent(place);
      return referent === undefined ? added : { ...added, referent };
    },
  };
}

/** As much of a passage is looked at as its first sentence may be long, in characters. */
const longestOpening = 400;
