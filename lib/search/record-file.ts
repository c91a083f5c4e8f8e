import type { SearchPage } from './search-record.ts';

/** A page's part of a file of records: its number, path, title and some of its sections as heading, anchor and text. */
export type PageRecord = readonly [page: number, path: string, title: string, sections: readonly (readonly [heading: string, anchor: string, text: string])[]];

/** One file of records, before it is sealed. */
export interface RecordFile {
  readonly sectionCount: number;
  readonly text: string;
}

/** Cuts all sections, in order, into files of about one size. What is shown of a result is in one file. */
export function cutRecords(pages: readonly SearchPage[], size: number): readonly RecordFile[] {
  const files: { sectionCount: number; length: number; records: [number, string, string, [string, string, string][]][] }[] = [];
  for (const [number, { path, title, sections }] of pages.entries()) {
    for (const { heading, anchor, text } of sections) {
      let file = files.at(-1);
      if (file === undefined || file.length + text.length > size) files.push((file = { sectionCount: 0, length: 0, records: [] }));
      let record = file.records.at(-1);
      if (record?.[0] !== number) file.records.push((record = [number, path, title, []]));
      record[3].push([heading, anchor, text]);
      file.sectionCount += 1;
      file.length += text.length + heading.length + anchor.length;
    }
  }
  return files.map(({ sectionCount, records }) => ({ sectionCount, text: JSON.stringify(records) }));
}
