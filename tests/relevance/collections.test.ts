import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPeers } from '../../lib/tools/peer-engines.ts';
import { readCollection } from '../../lib/tools/read-collection.ts';
import { type CollectionEngine, openOwnEngine } from '../../lib/tools/relevance-engine.ts';
import { gainAt10, mean, percentile, reciprocalRank } from '../../lib/tools/relevance-measures.ts';

const folder = join(resolve(process.env['FLYWHEEL_SHARED'] ?? '../shared'), 'relevance');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'qrels.tsv'))) : [];
const queryFiles = ['queries.jsonl', 'queries.typo-one.jsonl'];

async function gainOf(engine: CollectionEngine, { queries, grades }: ReturnType<typeof readCollection>): Promise<number> {
  const gains: number[] = [];
  for (const { id, text } of queries) {
    const wanted = grades.get(id);
    if (wanted !== undefined)
      gains.push(
        gainAt10(
          (await engine.rank(text)).map((ranked) => ranked.id),
          wanted,
        ),
      );
  }
  return mean(gains);
}

describe('the ranking of public collections', () => {
  if (names.length === 0) it.skip(`is not measured: there is no folder ${folder}, set FLYWHEEL_SHARED`, () => {});
  for (const name of names) {
    it(`is better than that of other engines on ${name}, and the same from shards`, { timeout: 300_000 }, async () => {
      const { documents } = readCollection(join(folder, name));
      const own = await openOwnEngine(documents, { sharded: false });
      const shards = await openOwnEngine(documents, { sharded: true });
      const peers = await openPeers(documents);
      for (const file of queryFiles.filter((queries) => existsSync(join(folder, name, queries)))) {
        const collection = readCollection(join(folder, name), join(folder, name, file));
        const gain = await gainOf(own, collection);
        for (const peer of peers) expect(gain, `${file}, against ${peer.name}`).toBeGreaterThan(await gainOf(peer, collection));
        for (const { text } of collection.queries) expect(await shards.rank(text)).toEqual(await own.rank(text));
      }
    });
  }
});

describe('the measures of relevance', () => {
  const grades = new Map([
    ['a', 2],
    ['b', 1],
  ]);

  it('count the gain of the first ten against the best order', () => {
    expect(gainAt10(['a', 'b'], grades)).toBe(1);
    expect(gainAt10(['b', 'a'], grades)).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)));
    expect(gainAt10(['x', 'y'], grades)).toBe(0);
    expect(gainAt10(['a'], new Map())).toBe(0);
  });

  it('count the place of the first that answers', () => {
    expect(reciprocalRank(['x', 'b'], grades)).toBe(0.5);
    expect(reciprocalRank(['x'], grades)).toBe(0);
  });

  it('find percentiles', () => {
    expect(percentile([5, 1, 3], 0.5)).toBe(3);
    expect(percentile([5, 1, 3], 0.95)).toBe(5);
    expect(percentile([], 0.5)).toBe(0);
  });
});
