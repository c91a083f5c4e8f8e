import type { AskedKind } from '../search-record.ts';
import type { FieldName } from '../words/weigh-term.ts';
import { createIndexReader, type FetchFile, type FileSource, type Missing } from './index-reader.ts';
import { findFile, type Manifest, type PageOutline, readOutlines } from './manifest.ts';
import { textToNumbers } from './number-text.ts';
import { createRecordReader, type SectionRecord } from './read-records.ts';
import type { TermEntry } from './term-entry.ts';
import { parseTermFile, type TermFile } from './term-file.ts';
import { type FieldSearch, openField } from './term-store.ts';
import { type KnownWord, textToWords } from './vocabulary.ts';

/** An index, opened: files are fetched as they are needed and kept. */
export interface SearchIndex {
  readonly kinds: readonly AskedKind[];
  readonly pages: readonly PageOutline[];
  readonly sectionCount: number;
  /** Fetches the files that hold these keys. */
  readonly load: (keys: Iterable<string>, missing: Missing) => Promise<void>;
  /** What the index knows of a key; undefined where nothing, or where its file is not loaded. */
  readonly find: (key: string) => TermEntry | undefined;
  /** The file that would hold a key is there, so what is not found is not in the course. */
  readonly isLoaded: (key: string) => boolean;
  /** The names whose first word is this term, of one word or more. */
  readonly namesBehind: (term: string) => readonly string[];
  readonly fields: Readonly<Record<FieldName, FieldSearch>>;
  /** The words of the course that start with these letters. */
  readonly wordsUnder: (letters: Iterable<string>, missing: Missing) => Promise<readonly KnownWord[]>;
  /** All words of the course; asking costs all files of words. */
  readonly allWords: (missing: Missing) => Promise<readonly KnownWord[]>;
  /** What is shown of sections; those whose file cannot be read are left out. */
  readonly readRecords: (sections: Iterable<number>, missing: Missing) => Promise<ReadonlyMap<number, SectionRecord>>;
}

/** Opens an index by its manifest; nothing is fetched before it is asked for. */
export function openIndex(fetchFile: FetchFile, manifest: Manifest): SearchIndex {
  const reader = createIndexReader(fetchFile, { build: manifest.build, inline: manifest.files ?? {} });
  const pages = readOutlines(manifest);
  const open = new Map<number, TermFile>();
  const termFiles: FileSource<TermFile> = { kind: 'terms', parse: parseTermFile, kept: new Map() };
  const wordFiles: FileSource<readonly KnownWord[]> = { kind: 'words', parse: textToWords, kept: new Map() };
  const find = (key: string) => open.get(findFile(manifest.terms, key))?.find(key);
  const wordsIn = async (numbers: Iterable<number>, missing: Missing) => {
    const lists = await Promise.all([...new Set(numbers)].map((number) => reader.read(wordFiles, number, missing)));
    return lists.flatMap((list) => list ?? []);
  };
  return {
    kinds: manifest.pageKinds,
    pages,
    sectionCount: pages.reduce((sum, { sectionCount }) => sum + sectionCount, 0),
    load: async (keys, missing) => {
      const numbers = manifest.terms.length === 0 ? [] : new Set([...keys].map((key) => findFile(manifest.terms, key)));
      await Promise.all(
        [...numbers].map(async (number) => {
          const file = open.get(number) ?? (await reader.read(termFiles, number, missing));
          if (file !== undefined) open.set(number, file);
        }),
      );
    },
    find,
    isLoaded: (key) => open.has(findFile(manifest.terms, key)),
    namesBehind: (term) => {
      const file = open.get(findFile(manifest.terms, term));
      return file === undefined ? [] : [term, ...file.keysStarting(`${term} `)];
    },
    fields: {
      title: openField('title', find),
      aliases: openField('aliases', find),
      heading: openField('heading', find),
      text: openField('text', find),
    },
    wordsUnder: async (letters, missing) => {
      const wanted = new Set(letters);
      const numbers = manifest.words.length === 0 ? [] : [...wanted].map((letter) => findFile(manifest.words, letter));
      const words = await wordsIn(numbers, missing);
      return words.filter(({ form }) => [...wanted].some((letter) => form.startsWith(letter)));
    },
    allWords: (missing) => wordsIn(manifest.words.keys(), missing),
    readRecords: createRecordReader(textToNumbers(manifest.records), reader),
  };
}
