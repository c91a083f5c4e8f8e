import { type CourseMemory, recall } from '../model/course-memory.ts';
import type { FilePath } from '../model/file-path.ts';
import type { ProsePlace } from '../model/lead.ts';
import { toSingular } from '../model/name-key.ts';
import type { Note } from '../model/note.ts';
import type { Passage } from '../model/passage.ts';
import { mostPassages } from '../model/passage-anchors.ts';
import { passageToText } from '../model/passage-to-text.ts';
import { toPlainWords } from '../model/plain-words.ts';
import type { ProseRange } from '../model/prose.ts';
import type { Topic } from '../model/topic.ts';

/** What a topic's page quotes: its definition and its passages. */
export interface QuotedWords {
  /** Tells whether a place of a note stands in one of the passages. */
  readonly hold: (note: FilePath, place: ProsePlace) => boolean;
  /** Tells whether plain words are the topic's names and nothing else. */
  readonly areNames: (words: string) => boolean;
  /** Tells whether the page quotes some passage of a note. */
  readonly come: (note: FilePath) => boolean;
  /** Tells whether the page says these plain words already. */
  readonly say: (words: string) => boolean;
}

/** Gathers what a topic's page quotes from all notes. Words are folded as `toPlainWords` does. */
export function gatherQuotes(topic: Topic, notes: ReadonlyMap<FilePath, Note>, memory: CourseMemory | undefined): QuotedWords {
  const passages = [topic.definedBy, ...topic.quoted.slice(0, mostPassages)];
  const ranges = new Map<FilePath, ProseRange[]>();
  for (const { note: path, passage } of passages) {
    const note = notes.get(path);
    ranges.set(path, [...(ranges.get(path) ?? []), ...passage.parts, ...(note === undefined ? [] : rowOf(note, passage))]);
  }
  const names = new Set(
    ['or', 'and', 'the', 'a', 'an', ...[topic.title, ...topic.aliases].flatMap((name) => toPlainWords(name).split(' '))].map(toSingular),
  );
  let text: string | undefined;
  const readText = () =>
    passages
      .map(({ note: path, passage }) => {
        const note = notes.get(path);
        return note === undefined ? '' : recall(memory?.words, passage, () => ` ${toPlainWords(passageToText(note, passage))} `);
      })
      .join('\n');
  return {
    hold: (note, { index }) => ranges.get(note)?.some(({ start, end }) => start <= index && index < end) ?? false,
    areNames: (words) => words.split(' ').every((word) => names.has(toSingular(word))),
    come: (note) => ranges.has(note),
    say(words) {
      text ??= `${readText()}\n ${toPlainWords(topic.definition)} `;
      return words !== '' && text.includes(` ${words} `);
    },
  };
}

/** Further than this from a row's last cell, in pieces, its beginning is not looked for. */
const longestRow = 400;

/** The cell that names a row is none of its parts, but stands in it. */
function rowOf({ prose }: Note, { kind, parts, anchor }: Passage): readonly ProseRange[] {
  const last = parts.at(-1);
  if (kind !== 'row' || last === undefined) return [];
  for (let index = last.start; index > Math.max(0, last.start - longestRow); index--) {
    const piece = prose[index];
    if (typeof piece === 'object' && piece.kind === 'anchor' && piece.id === anchor) return [{ start: index, end: last.end }];
  }
  return [];
}
