import type { FileSource, IndexReader, Missing } from './index-reader.ts';
import type { PageRecord } from './record-file.ts';

/** What is shown of one section. */
export interface SectionRecord {
  readonly path: string;
  readonly title: string;
  readonly heading: string;
  readonly anchor: string;
  readonly text: string;
}

/** Reads what is shown of sections; those whose file cannot be read are left out. */
type ReadRecords = (sections: Iterable<number>, missing: Missing) => Promise<ReadonlyMap<number, SectionRecord>>;

/** Makes a reader of records from how many sections each file has. */
export function createRecordReader(counts: readonly number[], { read }: IndexReader): ReadRecords {
  const firsts: number[] = [];
  let section = 0;
  for (const count of counts) {
    firsts.push(section);
    section += count;
  }
  const source: FileSource<readonly SectionRecord[]> = { kind: 'records', parse: parseRecords, kept: new Map() };
  return async (sections, missing) => {
    const wanted = [...new Set(sections)].map((number) => ({
      number,
      file: Math.max(
        0,
        firsts.findLastIndex((first) => first <= number),
      ),
    }));
    const files = new Map(
      await Promise.all(
        [...new Set(wanted.map(({ file }) => file))].map(async (file) => [file, await read(source, file, missing)] as const),
      ),
    );
    return new Map(
      wanted.flatMap(({ number, file }) => {
        const record = files.get(file)?.[number - (firsts[file] ?? 0)];
        return record === undefined ? [] : [[number, record] as const];
      }),
    );
  };
}

function parseRecords(body: string): readonly SectionRecord[] {
  const records: readonly PageRecord[] = JSON.parse(body);
  return records.flatMap(([, path, title, list]) =>
    list.map(([heading, anchor, text]): SectionRecord => ({ path, title, heading, anchor, text })),
  );
}
