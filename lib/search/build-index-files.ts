import { buildEntries, compareKeys } from './build-entries.ts';
import { type FileKind, type Manifest, pageKinds, toFileName } from './manifest.ts';
import { numbersToText } from './number-text.ts';
import { cutRecords, type RecordFile } from './record-file.ts';
import { hashText, sealFile } from './seal-file.ts';
import type { SearchPage } from './search-record.ts';
import { entryToLine, type TermEntry } from './term-entry.ts';
import { type KnownWord, wordsToText } from './vocabulary.ts';

/** One static file of the index. */
export interface IndexFile {
  readonly name: string;
  readonly text: string;
}

/** All files of an index; the manifest is one of them and the only one whose name must be known. */
export interface IndexFiles {
  readonly manifest: string;
  readonly files: readonly IndexFile[];
}

/** How an index is cut, in characters. */
export interface IndexSizes {
  /** Terms and words go into the manifest while they are no longer than this together. */
  readonly inline: number;
  readonly terms: number;
  readonly words: number;
  readonly records: number;
}

/** Cut so that a query of a few words costs a few requests of a few kilobytes; `npm run bench -- search` shows it. */
export const usualSizes: IndexSizes = { inline: 24_000, terms: 6_000, words: 8_000, records: 2_500 };

/** A large course is cut into larger files rather than into more of them than this of one kind. */
const mostFiles = { terms: 800, records: 1600 } as const;

/** Builds the files of the index. The same pages give the same files, byte by byte, under the same names. */
export function buildIndexFiles(pages: readonly SearchPage[], sizes: IndexSizes = usualSizes): IndexFiles {
  const entries = buildEntries(pages);
  const lines = entries.map((entry) => ({ key: entry.key, line: entryToLine(entry) }));
  const terms = cutLines(
    lines,
    Math.max(sizes.terms, sumLengths(lines.map(({ line }) => line)) / mostFiles.terms),
    (before, key) => !key.startsWith(`${before.split(' ')[0] ?? ''} `),
  );
  const words = cutWordFiles(collectWords(entries), sizes.words);
  const recorded = sumLengths(pages.flatMap(({ sections }) => sections.map(({ text }) => text)));
  const records = cutRecords(pages, Math.max(sizes.records, recorded / mostFiles.records));
  const bodies = { terms: terms.map(({ text }) => text), words: words.map(({ text }) => text), records: records.map(({ text }) => text) };
  const build = hashText(JSON.stringify([outline(pages), bodies]));
  const name = (kind: FileKind, number: number) => toFileName(kind, number, build);
  const toFiles = (kind: FileKind) => bodies[kind].map((body, number) => ({ name: name(kind, number), text: sealFile(kind, body) }));
  const lookups = [...toFiles('terms'), ...toFiles('words')];
  const isSmall = sumLengths(lookups.map(({ text }) => text)) <= sizes.inline;
  const manifest: Manifest = {
    build,
    ...outline(pages),
    terms: terms.map(({ first }) => first),
    words: words.map(({ first }) => first),
    records: numbersToText(records.map(({ sectionCount }: RecordFile) => sectionCount)),
    ...(isSmall ? { files: Object.fromEntries(lookups.map(({ name: file, text }) => [file, text])) } : {}),
  };
  const first = { name: toFileName('manifest', 0, build), text: sealFile('search', JSON.stringify(manifest)) };
  return { manifest: first.name, files: [first, ...(isSmall ? [] : lookups), ...toFiles('records')] };
}

function outline(pages: readonly SearchPage[]): Pick<Manifest, 'sections' | 'kinds' | 'lectures'> {
  return {
    sections: numbersToText(pages.map(({ sections }) => sections.length)),
    kinds: numbersToText(pages.map(({ kind }) => pageKinds.indexOf(kind))),
    lectures: numbersToText(pages.flatMap(({ lectures }) => [lectures.length, ...lectures])),
  };
}

function sumLengths(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

interface CutFile {
  readonly first: string;
  readonly text: string;
}

/** Cuts lines into files of about one size, only where `mayCut` allows: a word's names stay with the word. */
function cutLines(
  lines: readonly { key: string; line: string }[],
  size: number,
  mayCut: (before: string, key: string) => boolean,
): readonly CutFile[] {
  const files: { first: string; lines: string[]; length: number }[] = [];
  let before = '';
  for (const { key, line } of lines) {
    const last = files.at(-1);
    if (last === undefined || (last.length > 0 && last.length + line.length > size && mayCut(before, key)))
      files.push({ first: key, lines: [line], length: line.length });
    else {
      last.lines.push(line);
      last.length += line.length + 1;
    }
    before = key;
  }
  return files.map(({ first, lines: kept }) => ({ first, text: kept.join('\n') }));
}

function collectWords(entries: readonly TermEntry[]): readonly KnownWord[] {
  const words = new Map<string, { sections: number; isName: boolean }>();
  for (const { key, forms, places, titles, aliases } of entries) {
    if (key.includes(' ')) continue;
    const isName = titles.length + aliases.length > 0;
    for (const [number, form] of forms.entries()) {
      const known = words.get(form);
      const sections = places.filter((place) => place.forms.includes(number)).length;
      words.set(form, { sections: sections + (known?.sections ?? 0), isName: isName || (known?.isName ?? false) });
    }
  }
  return [...words]
    .sort(([a], [b]) => compareKeys(a, b))
    .map(([form, { sections, isName }]) => ({ form, magnitude: Math.min(31, Math.floor(Math.log2(Math.max(1, sections)))), isName }));
}

/** Cuts words between first letters, as a misspelt word is looked for under its own first two. */
function cutWordFiles(words: readonly KnownWord[], size: number): readonly CutFile[] {
  const letters = new Map<string, KnownWord[]>();
  for (const word of words) {
    const letter = String.fromCodePoint(word.form.codePointAt(0) ?? 0);
    const group = letters.get(letter);
    if (group === undefined) letters.set(letter, [word]);
    else group.push(word);
  }
  const files: { first: string; words: KnownWord[]; length: number }[] = [];
  for (const [letter, group] of letters) {
    const last = files.at(-1);
    const length = group.reduce((sum, { form }) => sum + form.length, 0);
    if (last === undefined || last.length + length > size) files.push({ first: letter, words: group, length });
    else {
      last.words.push(...group);
      last.length += length;
    }
  }
  return files.map(({ first, words: kept }) => ({ first, text: wordsToText(kept) }));
}
