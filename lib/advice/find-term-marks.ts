import { isEmptyWord } from '../model/content-words.ts';
import type { Course } from '../model/course.ts';
import { toNameKey, toSingular, toWords } from '../model/name-key.ts';
import type { Note } from '../model/note.ts';
import { fileStart, type Place } from '../model/problem.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { isGeneralWord } from './general-words.ts';

/** A term that a note sets apart: its folded words, as written, and where. */
export interface TermMark {
  readonly key: string;
  readonly words: string;
  readonly note: Note;
  /** The passage's place, or the piece of prose that the term stands in. */
  readonly at: Place | number;
}

const longestTerm = 4;

/**
 * Finds what lectures set apart as a term, each where it first does: a heading, a row's or item's name, words in bold, and
 * words whose shape is technical (CI/CD, MLflow, an acronym). What bears a topic's, a lecture's or a field's name is none,
 * and no general word.
 */
export function findTermMarks({ lectures, names, types }: Course): ReadonlyMap<string, TermMark> {
  const lectureKeys = new Set<string>(lectures.flatMap(({ title, aliases }) => [title, ...aliases].map(toNameKey)));
  const marks = new Map<string, TermMark>();
  const seen = new Set<string>();
  for (const note of lectures) {
    const add = (words: string, at: Place | number, isMarked: boolean) => {
      const written = `${isMarked} ${words}`;
      if (seen.has(written)) return;
      seen.add(written);
      const term = words.replace(/\s+/g, ' ').replace(edges, '');
      const key = toTermKey(term);
      if (key === undefined || marks.has(key)) return;
      const isNew = isTerm(term, { key, isMarked, types }) && !names.has(toNameKey(term)) && !lectureKeys.has(key);
      if (isNew) marks.set(key, { key, words: term, note, at });
    };
    for (const { name, place, kind } of note.passages) if (kind !== 'note') add(name.replace(/ ?\([^()]*\)$/, ''), place, true);
    note.prose.forEach((piece, index) => {
      if (typeof piece === 'string' || piece.kind !== 'text') return;
      const before = note.prose[index - 1];
      if (typeof before === 'string' && /<(?:strong|dfn)>$/.test(before)) add(piece.text, index, true);
      for (const [shape] of piece.text.matchAll(technical)) add(shape, index, false);
    });
  }
  return marks;
}

const edges = /^[\s"'“”‘’(]+|[\s"'“”‘’).,:;!?]+$/g;

/** Words no sentence gives their shape: capitals inside or alone. Such names are made of Latin letters, which are quick to find. */
const technical = /(?<![\w@/.-])(?:[A-Z]?[a-z]+[A-Z]\w*|[A-Z]{2,}[a-z]{2,}\w*|[A-Z]{2,6}(?:\/[A-Z]{2,6})?)(?![\w@/-]|\.\w)/g;

/** Folds a term as its occurrences are: words in order, the last one in the singular. */
function toTermKey(term: string): string | undefined {
  const words = toWords(term.toLowerCase());
  const last = words.pop();
  if (last === undefined || words.length >= longestTerm) return undefined;
  return [...words, toSingular(last)].join(' ');
}

function isTerm(
  term: string,
  { key, isMarked, types }: { readonly key: string; readonly isMarked: boolean; readonly types: TypeSet },
): boolean {
  const words = key.split(' ');
  if (/[:;,?!]|\d{4}|^\d/.test(term) || types.isFieldName(term) || types.find(term) !== undefined) return false;
  if (words.some(isEmptyWord) || words.every(isGeneralWord)) return false;
  if (words.length === 1 && derived.test(key) && !/\p{Lu}/u.test(term.slice(1))) return false;
  return isMarked ? words.length > 1 || key.length >= 4 || isAcronym(term) : !isGeneralAcronym(term);
}

/** Endings of nouns made of verbs and adjectives: alone such a word is seldom a term of its own. */
const derived = /(?:tion|sion|ment|ness|ity|ence|ance|ency|ancy|ing|ism|ship|er|or|al|ive|able|ful|ly|ed)s?$/;

function isAcronym(term: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(term);
}

/** Acronyms that every reader knows, and marks in capitals. */
function isGeneralAcronym(term: string): boolean {
  return /^(?:AI|API|APIS|CPU|CSV|CV|DB|ID|IDE|IT|OK|OS|PC|PDF|PM|AM|QA|TODO|UI|URL|URLS|USA?|EU|UK|VS|FAQ|HTML|HTTPS?|IO|RAM|GB|MB|TB|YES|NO|NOT|AND|OR)$/.test(
    term,
  );
}

/** Gives the place of a mark: its passage's own, or that of the innermost passage around its piece of prose. */
export function placeOfMark({ note, at }: TermMark): Place {
  if (typeof at !== 'number') return at;
  const piece = at;
  let place: Place = fileStart;
  let size = Number.POSITIVE_INFINITY;
  for (const passage of note.passages) {
    for (const { start, end } of passage.parts) {
      if (start > piece || end <= piece || end - start >= size || passage.kind === 'note') continue;
      place = passage.place;
      size = end - start;
    }
  }
  return place;
}
