import { describe, expect, it } from 'vitest';
import { createSearcher } from '../../lib/search/query/create-searcher.ts';
import type { SearchResponse } from '../../lib/search/query/search-response.ts';
import { createAnswerer, type SearchReply } from '../../lib/search/query/worker-messages.ts';
import { makeIndex, manyFiles, pageOf, titlesOf } from './memory-files.ts';

const pages = Array.from({ length: 4 }, (_, index) => pageOf(`Store ${index}`, `${'Words of a store. '.repeat(60)}${index}`));

/** An index whose files of records come when they are let go, in the order in which they were asked for. */
function makeSlowIndex() {
  const { manifest, files } = makeIndex(pages, manyFiles);
  const held: (() => void)[] = [];
  const asked: string[] = [];
  const searcher = createSearcher(async (name) => {
    asked.push(name);
    if (name.startsWith('records')) await new Promise<void>((resolve) => held.push(resolve));
    return files.get(name) ?? '';
  }, manifest);
  return { searcher, held, asked };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('the first page of an answer', () => {
  it('is shown before the records of the others are there', async () => {
    const { searcher, held } = makeSlowIndex();
    const early: SearchResponse[] = [];
    const answering = searcher.search('store', {}, (first) => early.push(first));
    await turn();
    expect(held).toHaveLength(pages.length);
    held.shift()?.();
    await turn();
    expect(early).toHaveLength(1);
    for (const release of held) release();
    const whole = await answering;
    expect(titlesOf(whole)).toHaveLength(pages.length);
    expect(early[0]).toEqual({ ...whole, results: whole.results.slice(0, 1) });
  });

  it('is a message of its own only where the others take longer', async () => {
    const { searcher, held } = makeSlowIndex();
    const replies: SearchReply[] = [];
    const answer = createAnswerer(searcher, (reply) => replies.push(reply));
    const first = answer({ number: 1, query: 'store', options: {} });
    await turn();
    held.shift()?.();
    await turn();
    await turn();
    for (const release of held) release();
    await first;
    expect(replies.map(({ number, isFirst }) => [number, isFirst])).toEqual([
      [1, true],
      [1, false],
    ]);
    await answer({ number: 2, query: 'store', options: {} });
    await turn();
    expect(replies.slice(2).map(({ number, isFirst }) => [number, isFirst])).toEqual([[2, false]]);
  });

  it('needs the files of terms and of words at once', async () => {
    const { searcher, asked } = makeSlowIndex();
    void searcher.search('words sto', { isTyping: true });
    expect(new Set(asked.map((name) => name.split('-')[0]))).toEqual(new Set(['terms', 'words']));
  });
});

describe('a word that the course does not know', () => {
  it('may be cut short from one that it knows', async () => {
    const { searcher } = makeIndex([pageOf('Database administrator', 'Looks after data.'), pageOf('Other', 'Nothing of it.')]);
    expect(titlesOf(await searcher.search('db admin'))).toEqual(['Database administrator']);
  });
});
