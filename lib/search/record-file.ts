import type { SearchPage, SearchSection } from './search-record.ts';

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

/** Cuts all sections, in order, into files of about one size. What is shown of a result is in one file. */
export function cutRecords(pages: readonly SearchPage[], size: number): readonly RecordFile[] {
  const files: OpenFile[] = [];
  for (const [number, page] of pages.entries()) {
    for (const section of page.sections) {
      const last = files.at(-1);
      const file = last !== undefined && last.length + section.text.length <= size ? last : openFile(files);
      addRecord(file, { number, page, section });
    }
  }
  return files.map(({ sectionCount, records }) => ({ sectionCount, text: JSON.stringify(records) }));
}

interface OpenFile {
  sectionCount: number;
  length: number;
  readonly records: [page: number, path: string, title: string, sections: [string, string, string][]][];
}

function openFile(files: OpenFile[]): OpenFile {
  const file: OpenFile = { sectionCount: 0, length: 0, records: [] };
  files.push(file);
  return file;
}

function addRecord(file: OpenFile, { number, page, section }: { number: number; page: SearchPage; section: SearchSection }): void {
  const { heading, anchor, text } = section;
  const last = file.records.at(-1);
  if (last?.[0] === number) last[3].push([heading, anchor, text]);
  else file.records.push([number, page.path, page.title, [[heading, anchor, text]]]);
  file.sectionCount += 1;
  file.length += text.length + heading.length + anchor.length;
}
