import type { Course } from '../model/course.ts';
import { toSingular, toWords } from '../model/name-key.ts';
import type { Note } from '../model/note.ts';

const longestTerm = 4;

/** Finds the lectures that each term stands in, in teaching order; inside a topic's name a term does not count. */
export function countTerms(course: Course, terms: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly Note[]> {
  const openings = new Set([...terms.keys()].map((key) => key.split(' ', 1)[0] ?? ''));
  const counts = new Map<string, Note[]>();
  for (const note of course.lectures) {
    const found = new Set<string>();
    for (const text of textsOf(note, course)) findIn(text, { terms, openings, found });
    for (const key of found) {
      const notes = counts.get(key);
      if (notes === undefined) counts.set(key, [note]);
      else notes.push(note);
    }
  }
  return counts;
}

interface Search {
  readonly terms: ReadonlyMap<string, unknown>;
  /** The first words of all terms, and the same folded where a term is one word. */
  readonly openings: ReadonlySet<string>;
  readonly found: Set<string>;
}

function findIn(text: string, { terms, openings, found }: Search): void {
  const words = toWords(text.toLowerCase());
  for (let from = 0; from < words.length; from++) {
    const first = words[from] ?? '';
    if (!openings.has(first) && !openings.has(toSingular(first))) continue;
    let key = '';
    for (let length = 1; length <= longestTerm && from + length <= words.length; length++) {
      const word = words[from + length - 1] ?? '';
      const singular = key === '' ? toSingular(word) : `${key} ${toSingular(word)}`;
      if (terms.has(singular)) found.add(singular);
      key = key === '' ? word : `${key} ${word}`;
    }
  }
}

/** A note's words, block by block, without the names of topics; markup inside a sentence parts no words. */
function textsOf(note: Note, { linked }: Course): readonly string[] {
  const mentions = new Map<number, { start: number; end: number }[]>();
  for (const { piece, start, end } of linked.get(note.path)?.mentions ?? [])
    mentions.set(piece, [...(mentions.get(piece) ?? []), { start, end }]);
  return note.prose.flatMap((piece, index) => {
    if (typeof piece === 'string' || piece.kind !== 'text') return [];
    let text = '';
    let done = 0;
    for (const { start, end } of mentions.get(index) ?? []) {
      text += `${piece.text.slice(done, start)} \n`;
      done = end;
    }
    return (text + piece.text.slice(done)).split('\n');
  });
}
