import { create, insertMultiple, search } from '@orama/orama';
import { Document } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { CollectionDocument } from './read-collection.ts';
import { type CollectionEngine, deepest, type RankedDocument } from './relevance-engine.ts';

/** Opens the search engines that other sites use, set up as their own pages advise for titles, typos and prefixes. */
export async function openPeers(documents: readonly CollectionDocument[]): Promise<readonly CollectionEngine[]> {
  return [
    openMiniSearch('minisearch', documents, { boost: { title: 2 }, prefix: true, fuzzy: 0.2 }),
    openMiniSearch('minisearch, exact', documents, {}),
    openLunr('lunr', documents, false),
    openLunr('lunr, fuzzy', documents, true),
    await openOrama(documents),
    openFlexSearch(documents),
  ];
}

function toEngine(name: string, rank: (query: string) => Promise<readonly RankedDocument[]> | readonly RankedDocument[]): CollectionEngine {
  return { name, answer: async (query) => rank(query), rank: async (query) => rank(query) };
}

function openMiniSearch(
  name: string,
  documents: readonly CollectionDocument[],
  options: { readonly boost?: { readonly title: number }; readonly prefix?: boolean; readonly fuzzy?: number },
): CollectionEngine {
  const index = new MiniSearch<CollectionDocument>({ fields: ['title', 'text'] });
  index.addAll(documents);
  return toEngine(name, (query) =>
    index
      .search(query, options)
      .slice(0, deepest)
      .map(({ id, score }) => ({ id: String(id), score })),
  );
}

function openLunr(name: string, documents: readonly CollectionDocument[], isFuzzy: boolean): CollectionEngine {
  const index = lunr((builder) => {
    builder.ref('id');
    builder.field('title', { boost: 2 });
    builder.field('text');
    for (const document of documents) builder.add(document);
  });
  const ask = (text: string) =>
    index.query((query) => {
      query.term(lunr.tokenizer(text), {});
      if (isFuzzy) query.term(lunr.tokenizer(text), { editDistance: 1, boost: 0.2 });
    });
  return toEngine(name, (text) =>
    ask(text)
      .slice(0, deepest)
      .map(({ ref, score }) => ({ id: ref, score })),
  );
}

async function openOrama(documents: readonly CollectionDocument[]): Promise<CollectionEngine> {
  const index = create({
    schema: { id: 'string', title: 'string', text: 'string' },
    components: { tokenizer: { language: 'english', stemming: true } },
  });
  await insertMultiple(
    index,
    documents.map(({ id, title, text }) => ({ id, title, text })),
  );
  return toEngine('orama', async (term) => {
    const { hits } = await search(index, { term, properties: ['title', 'text'], boost: { title: 2 }, tolerance: 1, limit: deepest });
    return hits.map(({ id, score }) => ({ id, score }));
  });
}

function openFlexSearch(documents: readonly CollectionDocument[]): CollectionEngine {
  const index = new Document({ tokenize: 'forward', document: { id: 'id', index: ['title', 'text'] } });
  for (const { id, title, text } of documents) index.add({ id, title, text });
  return toEngine('flexsearch', (query) => {
    const found = index.search(query, { suggest: true, limit: deepest, merge: true });
    return Array.isArray(found) ? found.map(({ id }, place) => ({ id: String(id), score: 1 / (place + 1) })) : [];
  });
}
