import type { SearchPage } from '../search-record.ts';

/** A page's part of a file of records: its number, path, title and some of its sections as heading, anchor and text. */
export type PageRecord = readonly [
  page: number,
  path: string,
  title: string,
  sections: readonly (readonly [heading: string, anchor: string, text: string])[],
];

/** One file of records, before it is sealed. */
export interface RecordFile {
  readonly sectionCount: number;
  readonly text: string;
}

/** What is shown of pages, written down page by page and cut into files at the end. */
interface RecordWriter {
  readonly add: (page: SearchPage) => void;
  /** How much was written, in characters. */
  readonly length: () => number;
  /** Cuts all sections, in order, into files of about one size, in characters; pages only where they are longer than that. */
  readonly cut: (size: number) => readonly RecordFile[];
}

/** Makes a writer; it keeps what it writes and nothing of the pages themselves. */
export function createRecordWriter(): RecordWriter {
  const pages: WrittenPage[] = [];
  return {
    add: ({ path, title, sections }) => {
      const texts = sections.map(({ heading, anchor, text }) => JSON.stringify([heading, anchor, text]));
      pages.push({
        opening: `[${pages.length},${JSON.stringify(path)},${JSON.stringify(title)},[`,
        sections: texts,
        length: sumLengths(texts),
      });
    },
    length: () => pages.reduce((sum, { length }) => sum + length, 0),
    cut: (size) => {
      const files: OpenFile[] = [];
      for (const page of pages) {
        const last = files.at(-1);
        let file = last !== undefined && fits(last, page, size) ? last : openFile(files);
        let isOpen = false;
        for (const text of page.sections) {
          if (isOpen && !fits(file, text, size)) {
            file = openFile(files);
            isOpen = false;
          }
          file.texts.push(isOpen ? ',' : `${file.sectionCount === 0 ? '' : ']],'}${page.opening}`, text);
          file.sectionCount += 1;
          file.length += text.length;
          isOpen = true;
        }
      }
      return files.map(({ sectionCount, texts }) => ({ sectionCount, text: `[${texts.join('')}]]]` }));
    },
  };
}

interface WrittenPage {
  readonly opening: string;
  readonly sections: readonly string[];
  readonly length: number;
}

interface OpenFile {
  sectionCount: number;
  length: number;
  readonly texts: string[];
}

/** Tells whether a file comes nearer to its size by what is added, or as near. */
function fits(file: OpenFile, { length }: { readonly length: number }, size: number): boolean {
  return file.length + length / 2 <= size;
}

function openFile(files: OpenFile[]): OpenFile {
  const file: OpenFile = { sectionCount: 0, length: 0, texts: [] };
  files.push(file);
  return file;
}

function sumLengths(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
