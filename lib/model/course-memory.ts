import type { LinkedNote, PieceMention } from './course.ts';
import type { Lead } from './lead.ts';
import type { Note } from './note.ts';
import type { OutlineHeading } from './outline-heading.ts';
import type { Passage } from './passage.ts';
import type { SaidWords } from './said-words.ts';
import { namesInFields, type Topic } from './topic.ts';

/**
 * What was made of single notes when a course was last put together, for the development server: it joins the course again at
 * every change, and all but one of the notes are the same values as before. It only saves work: a course joined with a memory
 * equals one joined without. Whatever no note needs any more is collected with it.
 */
export interface CourseMemory {
  readonly anchors: WeakMap<Note, ReadonlyMap<string, string>>;
  /** The ids that readers may be led to from other sites, whatever the course links to. */
  readonly ownAnchors: WeakMap<Note, readonly string[]>;
  readonly outlines: WeakMap<Note, readonly OutlineHeading[]>;
  /** What each passage says beside its name, and all of it as plain words. */
  readonly said: WeakMap<Passage, SaidWords>;
  readonly words: WeakMap<Passage, string>;
  /** The mentions in each note, as long as the topics' names are the same. */
  mentions: { readonly names: string; readonly found: WeakMap<Note, readonly PieceMention[]> };
  readonly linked: WeakMap<Note, LinkedNote>;
  readonly leads: WeakMap<LinkedNote, readonly Lead[]>;
  readonly sentences: WeakMap<Lead, { readonly sentence: string; readonly words: string }>;
}

/** Makes an empty memory. */
export function createCourseMemory(): CourseMemory {
  return {
    anchors: new WeakMap(),
    ownAnchors: new WeakMap(),
    outlines: new WeakMap(),
    said: new WeakMap(),
    words: new WeakMap(),
    mentions: { names: '', found: new WeakMap() },
    linked: new WeakMap(),
    leads: new WeakMap(),
    sentences: new WeakMap(),
  };
}

/** What was made for keys before, and takes what is made now. */
export type Kept<Key extends object, Value> = Pick<WeakMap<Key, Value>, 'get'> & { readonly set: (key: Key, value: Value) => unknown };

/** Gives what was found in notes, and forgets it once topics have other names than before. */
export function recallMentions(memory: CourseMemory, names: string): Kept<Note, readonly PieceMention[]> {
  if (names !== memory.mentions.names) memory.mentions = { names, found: new WeakMap() };
  return memory.mentions.found;
}

/** Writes down all that decides which topics a note mentions, apart from the note itself. */
export function writeNames(topics: readonly Topic[]): string {
  return JSON.stringify(
    topics.map(({ id, ofType, names, not, fields, definedBy }) => [
      id,
      ofType.names,
      ofType.work !== undefined,
      names,
      not,
      namesInFields(fields),
      definedBy.note,
    ]),
  );
}

/** Gives what was made for a key before, or makes it. Without a memory it is made each time. */
export function recall<Key extends object, Value>(kept: Kept<Key, Value> | undefined, key: Key, make: () => Value): Value {
  const before = kept?.get(key);
  if (before !== undefined) return before;
  const made = make();
  kept?.set(key, made);
  return made;
}
