import { defaultTypeSet } from '../../lib/model/types/default-types.ts';
import { buildIndexFiles, type IndexSizes, usualSizes } from '../../lib/search/build/build-index-files.ts';
import { listKinds } from '../../lib/search/build/list-kinds.ts';
import type { Manifest } from '../../lib/search/files/manifest.ts';
import { createSearcher, type Searcher } from '../../lib/search/query/create-searcher.ts';
import type { SearchResponse, TextPart } from '../../lib/search/query/search-response.ts';
import type { SearchPage } from '../../lib/search/search-record.ts';

/** An index in memory, whose files may be taken away, damaged and put back. */
interface MemoryIndex {
  readonly manifest: Manifest;
  readonly files: Map<string, string>;
  /** The names of all files fetched so far. */
  readonly fetched: string[];
  readonly searcher: Searcher;
}

/** The kinds of pages of a course with the default types. */
export const defaultKinds = listKinds(defaultTypeSet);

/** Every term and word in files of their own, as in a large course. */
export const manyFiles: IndexSizes = { ...usualSizes, inline: 0, terms: 2000, words: 500, records: 1000 };

/** Builds an index and what searches it. */
export function makeIndex(pages: readonly SearchPage[], sizes: IndexSizes = usualSizes): MemoryIndex {
  const { manifest, files } = buildIndexFiles(pages, { kinds: defaultKinds, sizes });
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const fetched: string[] = [];
  const fetchFile = async (name: string) => {
    fetched.push(name);
    return texts.get(name) ?? Promise.reject(new Error(`404 ${name}`));
  };
  return { manifest, files: texts, fetched, searcher: createSearcher(fetchFile, manifest) };
}

/** A page of one section. */
export function pageOf(title: string, text: string, more: Partial<SearchPage> = {}): SearchPage {
  return {
    path: `/${title.toLowerCase().replaceAll(' ', '-')}/`,
    title,
    kind: 'concept',
    aliases: [],
    lectures: [],
    sections: [{ heading: '', anchor: '', text }],
    ...more,
  };
}

/** The titles of an answer, best first. */
export function titlesOf({ results }: SearchResponse): readonly string[] {
  return results.map(({ title }) => textOf(title));
}

/** Parts as one text, marked stretches in brackets. */
export function showMarks(parts: readonly TextPart[]): string {
  return parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
}

/** Parts as one text. */
export function textOf(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => text).join('');
}
