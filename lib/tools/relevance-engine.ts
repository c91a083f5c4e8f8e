import { defaultTypeSet } from '../model/types/default-types.ts';
import { buildIndexFiles, usualSizes } from '../search/build/build-index-files.ts';
import { listKinds } from '../search/build/list-kinds.ts';
import { openIndex } from '../search/files/open-index.ts';
import { createSearcher } from '../search/query/create-searcher.ts';
import { findPages } from '../search/query/find-pages.ts';
import type { SearchPage } from '../search/search-record.ts';
import type { CollectionDocument } from './read-collection.ts';

/** One engine over one collection. */
export interface CollectionEngine {
  readonly name: string;
  /** Answers a query as the site does, for the clock. */
  readonly answer: (query: string) => Promise<unknown>;
  /** Gives the best documents and their scores, best first. */
  readonly rank: (query: string) => Promise<readonly RankedDocument[]>;
}

/** A document and its score. */
export interface RankedDocument {
  readonly id: string;
  readonly score: number;
}

/** Opens the site's own engine: one page of one section for each document. */
export async function openOwnEngine(
  documents: readonly CollectionDocument[],
  { sharded }: { readonly sharded: boolean },
): Promise<CollectionEngine> {
  const { manifest, files } = buildIndexFiles(documents.map(toPage), {
    kinds: listKinds(defaultTypeSet),
    sizes: { ...usualSizes, inline: sharded ? 0 : Number.POSITIVE_INFINITY },
  });
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const fetchFile = async (name: string) => texts.get(name) ?? Promise.reject(new Error(`there is no ${name}`));
  const searcher = createSearcher(fetchFile, manifest);
  const index = await openIndex(fetchFile, manifest);
  return {
    name: sharded ? 'flywheel, shards' : 'flywheel',
    answer: (query) => searcher.search(query),
    rank: async (query) => {
      const { pages } = await findPages(index, query, { isTyping: false, missing: new Map() });
      return pages.slice(0, deepest).map(({ page, score }) => ({ id: documents[page]?.id ?? '', score }));
    },
  };
}

/** How many documents a run lists for a query, as at TREC. */
export const deepest = 1000;

function toPage({ id, title, text }: CollectionDocument): SearchPage {
  return {
    path: `/${encodeURIComponent(id)}/`,
    title,
    kind: 'lecture',
    aliases: [],
    lectures: [],
    sections: [{ heading: '', anchor: '', text }],
  };
}
