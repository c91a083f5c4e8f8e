import { type FileKind, toFileName } from './manifest.ts';
import { unsealFile } from './seal-file.ts';

/** Fetches one file of the index by its name. Rejects where it cannot. */
export type FetchFile = (name: string) => Promise<string>;

/** A file of the index that could not be read, so that an answer may lack what it holds. */
export interface MissingFile {
  readonly name: string;
  readonly reason: string;
}

/** What a search could not read, by the file's name. */
export type Missing = Map<string, MissingFile>;

/** Reads the files of an index, each once. A failure is told and forgotten, so that the next search tries again. */
export interface IndexReader {
  /** Undefined, with a line in `missing`, where the file cannot be read. */
  readonly read: <Content>(source: FileSource<Content>, number: number, missing: Missing) => Promise<Content | undefined>;
}

/** A kind of file and how its text is read. */
export interface FileSource<Content> {
  readonly kind: FileKind;
  readonly parse: (body: string) => Content;
  readonly kept: Map<number, Promise<Content>>;
}

/** Makes a reader over a fetcher; `inline` files are at hand. */
export function createIndexReader(
  fetchFile: FetchFile,
  { build, inline }: { readonly build: string; readonly inline: Readonly<Record<string, string>> },
): IndexReader {
  return {
    read: async ({ kind, parse, kept }, number, missing) => {
      const name = toFileName(kind, number, build);
      const text = inline[name];
      const reading =
        kept.get(number) ??
        (text === undefined ? fetchFile(name) : Promise.resolve(text)).then((sealed) => parse(unsealFile(kind, sealed)));
      kept.set(number, reading);
      try {
        return await reading;
      } catch (error) {
        if (kept.get(number) === reading) kept.delete(number);
        missing.set(name, { name, reason: error instanceof Error ? error.message : String(error) });
        return undefined;
      }
    },
  };
}
