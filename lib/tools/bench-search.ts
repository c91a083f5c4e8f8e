import { join, resolve } from 'node:path';
import { findCourseFolder, openCourse } from '../course/open-course.ts';
import { buildRecords } from '../search/build/build-records.ts';
import { type BenchEngine, benchEngines } from './bench/search-engines.ts';
import { gatherTexts, makePages } from './bench/search-sections.ts';
import { percentile } from './relevance-measures.ts';

/** What a student types, letter by letter. */
const typedQueries = [
  'feature store',
  'what is a data pipeline',
  'kuberntes',
  'continuous integration',
  'operating system',
  'information retrieval methods',
  'president',
];

/** How many sections are searched. */
const sizes = [200, 2000, 10_000, 50_000];

/** Prints what search costs at several sizes, beside other engines over the same sections: building, bytes and keystrokes. */
export async function benchSearch(): Promise<void> {
  const course = openCourse(findCourseFolder(process.cwd(), process.env, { keep: false }));
  const own = [...buildRecords(course)].flatMap(({ sections }) => sections.map(({ text }) => text).filter((text) => text !== ''));
  const texts = gatherTexts(own, join(resolve(process.env['FLYWHEEL_SHARED'] ?? '../shared'), 'relevance'));
  print(['sections', 'engine', 'build ms', 'index kB', 'kB before 1st', 'key p50 ms', 'key p95 ms']);
  for (const size of sizes) {
    const pages = makePages(texts, size);
    for (const build of benchEngines) print(await measureEngine(size, await build(pages)));
  }
}

async function measureEngine(size: number, engine: BenchEngine): Promise<readonly string[]> {
  const before: number[] = [];
  for (const query of typedQueries) before.push(await engine.bytesBefore(query));
  await typeAll(engine);
  const times = await typeAll(engine);
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    String(size),
    engine.name,
    engine.buildMilliseconds.toFixed(0),
    kilobytes(engine.bytes),
    kilobytes(percentile(before, 0.5)),
    percentile(times, 0.5).toFixed(2),
    percentile(times, 0.95).toFixed(2),
  ];
}

async function typeAll(engine: BenchEngine): Promise<readonly number[]> {
  const times: number[] = [];
  for (const query of typedQueries) {
    for (let length = 1; length <= query.length; length++) {
      const start = performance.now();
      await engine.type(query.slice(0, length));
      times.push(performance.now() - start);
    }
  }
  return times;
}

function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell, place) => (place === 1 ? `  ${cell.padEnd(12)}` : cell.padStart(14))).join('')}\n`);
}
