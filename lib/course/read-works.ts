import type { ReadWorks } from '../links/cite-works.ts';
import type { Work } from '../model/work.ts';
import { parseBibliography } from '../parse/works/parse-bibliography.ts';

/** Makes a reader of bibliographies that reads each file once. */
export function makeWorkReader(readText: (path: string) => string | undefined): ReadWorks {
  const known = new Map<string, ReadonlyMap<string, Work> | undefined>();
  return (path) => {
    if (!known.has(path)) {
      const text = readText(path);
      known.set(path, text === undefined ? undefined : parseBibliography(text));
    }
    return known.get(path);
  };
}
