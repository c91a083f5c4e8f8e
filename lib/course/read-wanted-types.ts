import type { FilePath } from '../model/file-path.ts';
import type { Place, Problem } from '../model/problem.ts';
import { tell } from '../model/rules.ts';

/** The types that a course uses, in the order of its site. */
export interface WantedTypes {
  readonly file: FilePath;
  readonly entries: readonly WantedType[];
}

/** A type that a course uses, where it says so, and what it says of the type in its own words. */
interface WantedType {
  readonly name: string;
  readonly place: Place;
  readonly words: TypeWords;
}

/** What a type is, and what the first page calls its drawing and says beside it. */
type TypeWords = Readonly<Partial<Record<(typeof wordKeys)[number], string>>>;

const wordKeys = ['description', 'title', 'note'] as const;

/** Finds what keys and places in lists of the settings lead to, or the last of the keys itself. */
type PlaceFinder = (path: readonly (string | number)[], isKey?: true) => Place;

/** More entries, and more characters of a sentence, than any course has. */
const mostEntries = 100;
const longestSentence = 300;

/** Reads which types a course uses: a list of names, each alone or with what the course says of the type. */
export function readWantedTypes(
  value: unknown,
  { file, placeOf }: { readonly file: FilePath; readonly placeOf: PlaceFinder },
): { readonly types?: WantedTypes; readonly problems: readonly Problem[] } {
  if (!Array.isArray(value) || value.length > mostEntries) return { problems: [unreadable(file, placeOf(['types']))] };
  const entries: WantedType[] = [];
  const problems: Problem[] = [];
  value.forEach((entry: unknown, at) => {
    const read = readEntry(entry, at, placeOf);
    if (read === undefined) problems.push(unreadable(file, placeOf(['types', at])));
    else entries.push(read);
  });
  return { types: { file, entries }, problems };
}

function readEntry(entry: unknown, at: number, placeOf: PlaceFinder): WantedType | undefined {
  if (typeof entry === 'string') return { name: entry, place: placeOf(['types', at]), words: {} };
  if (!isRecord(entry)) return undefined;
  const [[name = '', said] = [], ...others] = Object.entries(entry);
  const words = said === null ? {} : readWords(said);
  return name === '' || others.length > 0 || words === undefined ? undefined : { name, place: placeOf(['types', at, name], true), words };
}

function readWords(said: unknown): TypeWords | undefined {
  if (!isRecord(said) || !Object.keys(said).every((key) => wordKeys.some((known) => known === key))) return undefined;
  const texts = Object.entries(said).map(([key, text]) => [key, typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : ''] as const);
  return texts.every(([, text]) => text !== '' && text.length <= longestSentence) ? Object.fromEntries(texts) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(file: FilePath, place: Place): Problem {
  return {
    ...place,
    file,
    ...tell(
      'type-value',
      'Cannot read the types that the course uses: expected a list of names, each alone or with its "description", "title" and "note"',
      'Write them as in "types: [concept, reading]", or a line each, as in "- role: { description: Who does what. }".',
    ),
  };
}
