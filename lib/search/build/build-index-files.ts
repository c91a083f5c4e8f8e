import { buildTermLines } from '../files/build-term-lines.ts';
import { type CutFile, cutTermFiles, cutWordFiles, type KeyedLine } from '../files/cut-files.ts';
import { type FileKind, type Manifest, toFileName } from '../files/manifest.ts';
import { numbersToText } from '../files/number-text.ts';
import { createRecordWriter, type RecordFile } from '../files/record-file.ts';
import { hashText, type SealedFile, sealFile } from '../files/seal-file.ts';
import type { KnownWord } from '../files/vocabulary.ts';
import type { AskedKind, PageKind, SearchPage } from '../search-record.ts';
import { createNames } from '../words/collect-names.ts';
import { createGatherer } from '../words/gather-words.ts';

/** One static file of the index. */
interface IndexFile {
  readonly name: string;
  readonly text: string;
}

/** An index: what a searcher begins with, and the files that it then asks for. */
interface IndexFiles {
  readonly manifest: Manifest;
  readonly files: readonly IndexFile[];
}

/** How an index is cut, in characters: of a course up to `usualLength`; above it files grow with the cube root, and so does their number less. */
export interface IndexSizes {
  /** Terms and words go into the manifest while they are no longer than this together. */
  readonly inline: number;
  readonly terms: number;
  readonly words: number;
  readonly records: number;
}

/** Cut so that a query of a few words costs a few requests of a few kilobytes; `npm run bench -- search` shows it. */
export const usualSizes: IndexSizes = { inline: 24_000, terms: 6_000, words: 5_000, records: 5_200 };

/** Of all sections' texts together, in characters: some two hundred lectures. */
const usualLength = 1_000_000;

/** What an index is built for: the kinds of pages, and how it is cut. */
interface IndexOptions {
  readonly kinds: readonly AskedKind[];
  readonly sizes?: IndexSizes;
}

/** Builds the files of the index. The same pages give the same files, byte by byte, under the same names. */
export function buildIndexFiles(pages: Iterable<SearchPage>, { kinds, sizes = usualSizes }: IndexOptions): IndexFiles {
  const names = createNames();
  const gatherer = createGatherer();
  const writer = createRecordWriter();
  const outlines: Outline[] = [];
  for (const page of pages) {
    names.add(page);
    gatherer.add(page);
    writer.add(page);
    outlines.push({
      kind: page.kind,
      lectures: page.lectures,
      lists: page.lists ?? [],
      step: page.step ?? 0,
      sectionCount: page.sections.length,
    });
  }
  const lines: KeyedLine[] = [];
  const known: KnownWord[] = [];
  for (const { key, line, words } of buildTermLines(gatherer.finish(), names.all)) {
    lines.push({ key, line });
    known.push(...words);
  }
  const growth = Math.max(1, Math.cbrt(writer.length() / usualLength));
  const cut = {
    terms: cutTermFiles(lines, sizes.terms * growth),
    words: cutWordFiles(known, sizes.words * growth),
    records: writer.cut(sizes.records * growth),
  };
  return nameFiles(outlines, cut, { kinds, sizes });
}

/** What the manifest says of a page. */
interface Outline {
  readonly kind: PageKind;
  readonly lectures: readonly number[];
  readonly lists: readonly PageKind[];
  readonly step: number;
  readonly sectionCount: number;
}

interface CutFiles {
  readonly terms: readonly CutFile[];
  readonly words: readonly CutFile[];
  readonly records: readonly RecordFile[];
}

/** Names the files by a hash over all of them. */
function nameFiles(
  outlines: readonly Outline[],
  { terms, words, records }: CutFiles,
  { kinds: pageKinds, sizes: { inline } }: Required<IndexOptions>,
): IndexFiles {
  const numberOf = (wanted: PageKind) => pageKinds.findIndex(({ kind }) => kind === wanted);
  const outline = {
    pageKinds,
    sections: numbersToText(outlines.map(({ sectionCount }) => sectionCount)),
    kinds: numbersToText(outlines.map(({ kind }) => numberOf(kind))),
    lectures: numbersToText(outlines.flatMap(({ lectures }) => [lectures.length, ...lectures])),
    lists: numbersToText(outlines.map(({ lists }) => lists.reduce((bits, kind) => bits | (1 << numberOf(kind)), 0))),
    steps: numbersToText(outlines.map(({ step }) => step)),
    terms: terms.map(({ first }) => first),
    words: words.map(({ first }) => first),
    records: numbersToText(records.map(({ sectionCount }) => sectionCount)),
  };
  const sealed = { terms: sealFiles('terms', terms), words: sealFiles('words', words), records: sealFiles('records', records) };
  const build = hashText(JSON.stringify([outline, Object.values(sealed).flatMap((files) => files.map(({ hash }) => hash))]));
  const toFiles = (kind: FileKind): readonly IndexFile[] =>
    sealed[kind].map(({ text }, number) => ({ name: toFileName(kind, number, build), text }));
  const lookups = [...toFiles('terms'), ...toFiles('words')];
  const isSmall = lookups.reduce((sum, { text }) => sum + text.length, 0) <= inline;
  return {
    manifest: { build, ...outline, ...(isSmall ? { files: Object.fromEntries(lookups.map(({ name, text }) => [name, text])) } : {}) },
    files: [...(isSmall ? [] : lookups), ...toFiles('records')],
  };
}

function sealFiles(kind: FileKind, files: readonly { readonly text: string }[]): readonly SealedFile[] {
  return files.map(({ text }) => sealFile(kind, text));
}
