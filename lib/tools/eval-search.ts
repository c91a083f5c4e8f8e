import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Terminal, UsageFault } from '../terminal/terminal.ts';
import { type Collection, readCollection } from './read-collection.ts';
import { type CollectionEngine, openOwnEngine } from './relevance-engine.ts';
import { gainAt10, mean, percentile, reciprocalRank } from './relevance-measures.ts';

/** Runs queries over a test collection with the site's own engine and settings, and prints how good the ranking is. */
export async function evaluateSearch(args: readonly string[], { folder, out }: Terminal): Promise<number> {
  const { directory, queries, run, sharded, peers } = readArguments(args);
  const collection = readCollection(resolve(folder, directory), queries === undefined ? undefined : resolve(folder, queries));
  const own = await openOwnEngine(collection.documents, { sharded });
  out(
    `${collection.documents.length} documents, ${collection.queries.length} queries, ${collection.queries.filter(({ id }) => collection.grades.has(id)).length} of them judged\n\n`,
  );
  out(`${'engine'.padEnd(22)}${['nDCG@10', 'MRR', 'p50 ms', 'p95 ms'].map((head) => head.padStart(10)).join('')}\n`);
  for (const engine of [own, ...(peers ? await openOthers(collection) : [])]) out(toRow(engine.name, await measure(engine, collection)));
  if (run !== undefined) writeFileSync(resolve(folder, run), await writeRun(own, collection));
  return 0;
}

/** The other engines are development dependencies: read only where they are asked for. */
async function openOthers({ documents }: Collection): Promise<readonly CollectionEngine[]> {
  const { openPeers } = await import('./peer-engines.ts');
  return openPeers(documents);
}

interface Measured {
  readonly gain: number;
  readonly reciprocalRank: number;
  readonly times: readonly number[];
}

async function measure(engine: CollectionEngine, { queries, grades }: Collection): Promise<Measured> {
  const gains: number[] = [];
  const ranks: number[] = [];
  const times: number[] = [];
  for (const { id, text } of queries) {
    const start = performance.now();
    await engine.answer(text);
    times.push(performance.now() - start);
    const wanted = grades.get(id);
    if (wanted === undefined) continue;
    const ranking = (await engine.rank(text)).map((ranked) => ranked.id);
    gains.push(gainAt10(ranking, wanted));
    ranks.push(reciprocalRank(ranking, wanted));
  }
  return { gain: mean(gains), reciprocalRank: mean(ranks), times };
}

function toRow(name: string, { gain, reciprocalRank: rank, times }: Measured): string {
  const figures = [gain.toFixed(4), rank.toFixed(4), percentile(times, 0.5).toFixed(2), percentile(times, 0.95).toFixed(2)];
  return `${name.padEnd(22)}${figures.map((figure) => figure.padStart(10)).join('')}\n`;
}

/** Writes the rankings as TREC does: query, Q0, document, place, score, tag. */
async function writeRun(engine: CollectionEngine, { queries }: Collection): Promise<string> {
  const lines: string[] = [];
  for (const { id, text } of queries)
    for (const [place, document] of (await engine.rank(text)).entries())
      lines.push(`${id} Q0 ${document.id} ${place + 1} ${document.score.toFixed(6)} flywheel`);
  return `${lines.join('\n')}\n`;
}

interface EvaluationArguments {
  readonly directory: string;
  readonly queries: string | undefined;
  readonly run: string | undefined;
  readonly sharded: boolean;
  readonly peers: boolean;
}

function readArguments(args: readonly string[]): EvaluationArguments {
  const rest = [...args];
  const takeValue = (name: string): string | undefined => {
    const at = rest.indexOf(name);
    if (at < 0) return undefined;
    const [, value] = rest.splice(at, 2);
    if (value === undefined) throw new UsageFault(`Cannot read the arguments: ${name} names no file.`);
    return value;
  };
  const takeFlag = (name: string): boolean => {
    const at = rest.indexOf(name);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  };
  const queries = takeValue('--queries');
  const run = takeValue('--run');
  const sharded = takeFlag('--shards');
  const peers = takeFlag('--peers');
  const [directory, ...unknown] = rest;
  if (directory === undefined || unknown.length > 0) throw new UsageFault('Cannot measure search: name the folder of one collection.');
  return { directory, queries, run, sharded, peers };
}
