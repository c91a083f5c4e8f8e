import type { AskedKind, PageKind } from '../search-record.ts';
import { textToNumbers } from './number-text.ts';

/** What a searcher begins with: the pages in short, and which file holds what. All numbers are written as text. */
export interface Manifest {
  /** Of all files together; it stands in every file's name. */
  readonly build: string;
  /** How many sections each page has. */
  readonly sections: string;
  /** Every kind of page, in the order in which the index numbers them. */
  readonly pageKinds: readonly AskedKind[];
  /** Each page's kind, as a place in `pageKinds`. */
  readonly kinds: string;
  /** For each page, how many lectures and their numbers. */
  readonly lectures: string;
  /** For each page, the kinds that it lists, as bits by their places in `pageKinds`. */
  readonly lists: string;
  /** For each page, its step among those of its kind, or 0. */
  readonly steps: string;
  /** The first key of each file of terms; the first word of each file of words. */
  readonly terms: readonly string[];
  readonly words: readonly string[];
  /** How many sections each file of records has. */
  readonly records: string;
  /** The other files themselves, while they are small. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A page, as the manifest knows it. */
export interface PageOutline {
  readonly kind: PageKind;
  readonly lectures: readonly number[];
  /** Kinds of which its relations lead to many: it answers which there are. */
  readonly lists: ReadonlySet<PageKind>;
  /** Its place from 1 in the order of its kind; 0 where that has none. */
  readonly step: number;
  readonly firstSection: number;
  readonly sectionCount: number;
}

/** The kinds of files beside the manifest. */
export type FileKind = 'terms' | 'words' | 'records';

/** Gives a file's name. */
export function toFileName(kind: FileKind, number: number, build: string): string {
  return `${kind}-${number}-${build}.txt`;
}

/** Reads the pages out of a manifest. */
export function readOutlines({ pageKinds, sections, kinds, lectures, lists, steps }: Manifest): readonly PageOutline[] {
  const counts = textToNumbers(sections);
  const kindNumbers = textToNumbers(kinds);
  const numbers = textToNumbers(lectures);
  const listed = textToNumbers(lists);
  const stepNumbers = textToNumbers(steps);
  let firstSection = 0;
  let at = 0;
  return counts.map((sectionCount, page) => {
    const count = numbers[at] ?? 0;
    const outline = {
      kind: pageKinds[kindNumbers[page] ?? 0]?.kind ?? 'lecture',
      lectures: numbers.slice(at + 1, at + 1 + count),
      lists: new Set(pageKinds.flatMap(({ kind }, place) => (((listed[page] ?? 0) >> place) % 2 === 1 ? [kind] : []))),
      step: stepNumbers[page] ?? 0,
      firstSection,
      sectionCount,
    };
    at += 1 + count;
    firstSection += sectionCount;
    return outline;
  });
}

/** Finds the file that would hold a key: the last whose first key is not behind it. */
export function findFile(firsts: readonly string[], key: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
