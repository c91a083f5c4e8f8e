import { gzipSync } from 'node:zlib';
import { create, insertMultiple, save, search } from '@orama/orama';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { defaultTypeSet } from '../../model/types/default-types.ts';
import { buildIndexFiles } from '../../search/build/build-index-files.ts';
import { listKinds } from '../../search/build/list-kinds.ts';
import { createSearcher } from '../../search/query/create-searcher.ts';
import type { SearchPage } from '../../search/search-record.ts';

/** One engine with its index built. */
export interface BenchEngine {
  readonly name: string;
  readonly buildMilliseconds: number;
  /** All files of the index, compressed as a host does. */
  readonly bytes: number;
  /** What a reader who opens search and asks this fetches before the first result. */
  readonly bytesBefore: (query: string) => Promise<number>;
  /** Answers what is typed so far, with an engine that has been used before. */
  readonly type: (query: string) => Promise<unknown>;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
}

/** Builds every engine over the same pages, one after the other as they are asked for. */
export const benchEngines: readonly ((pages: readonly SearchPage[]) => Promise<BenchEngine>)[] = [
  buildOwn,
  buildMiniSearch,
  buildLunr,
  buildOrama,
];

async function buildOwn(pages: readonly SearchPage[]): Promise<BenchEngine> {
  const start = performance.now();
  const { manifest, files } = buildIndexFiles(pages, { kinds: listKinds(defaultTypeSet) });
  const buildMilliseconds = performance.now() - start;
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const sizes = new Map(files.map(({ name, text }) => [name, gzipSync(text).length]));
  const fetchFile = async (name: string) => texts.get(name) ?? Promise.reject(new Error(`there is no ${name}`));
  const warm = createSearcher(fetchFile, manifest);
  return {
    name: 'flywheel',
    buildMilliseconds,
    bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    bytesBefore: async (query) => {
      let bytes = 0;
      const count = async (name: string) => {
        bytes += sizes.get(name) ?? 0;
        return fetchFile(name);
      };
      await createSearcher(count, manifest).search(query, { isTyping: true });
      return bytes;
    },
    type: (query) => warm.search(query, { isTyping: true }),
  };
}

async function buildMiniSearch(pages: readonly SearchPage[]): Promise<BenchEngine> {
  const start = performance.now();
  const index = new MiniSearch<Section>({ fields: ['title', 'heading', 'text'], storeFields: ['title', 'heading'] });
  index.addAll(toSections(pages));
  return wholeIndex('minisearch', performance.now() - start, JSON.stringify(index), async (query) =>
    index.search(query, { boost: { title: 2 }, prefix: true, fuzzy: 0.2 }),
  );
}

async function buildLunr(pages: readonly SearchPage[]): Promise<BenchEngine> {
  const start = performance.now();
  const index = lunr((builder) => {
    builder.ref('id');
    builder.field('title', { boost: 2 });
    builder.field('heading');
    builder.field('text');
    for (const section of toSections(pages)) builder.add(section);
  });
  const ask = async (text: string) =>
    index.query((query) => {
      query.term(lunr.tokenizer(text), {});
      query.term(lunr.tokenizer(text), { wildcard: lunr.Query.wildcard.TRAILING, boost: 0.5 });
    });
  return wholeIndex('lunr', performance.now() - start, JSON.stringify(index), ask);
}

async function buildOrama(pages: readonly SearchPage[]): Promise<BenchEngine> {
  const start = performance.now();
  const index = create({
    schema: { id: 'string', title: 'string', heading: 'string', text: 'string' },
    components: { tokenizer: { language: 'english', stemming: true } },
  });
  await insertMultiple(index, toSections(pages));
  const buildMilliseconds = performance.now() - start;
  return wholeIndex('orama', buildMilliseconds, JSON.stringify(save(index)), async (term) =>
    search(index, { term, boost: { title: 2 }, tolerance: 1, limit: 10 }),
  );
}

/** An engine whose whole index is fetched before the first answer. */
function wholeIndex(name: string, buildMilliseconds: number, text: string, type: BenchEngine['type']): BenchEngine {
  const bytes = gzipSync(text).length;
  return { name, buildMilliseconds, bytes, bytesBefore: async () => bytes, type };
}

function toSections(pages: readonly SearchPage[]): Section[] {
  return pages.flatMap(({ path, title, sections }) =>
    sections.map(({ heading, anchor, text }) => ({ id: `${path}#${anchor}`, title, heading, text })),
  );
}
