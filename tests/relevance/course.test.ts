import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findCourseFolder, openCourse } from '../../lib/course/open-course.ts';
import { usualSizes } from '../../lib/search/build/build-index-files.ts';
import { buildRecords } from '../../lib/search/build/build-records.ts';
import type { Searcher } from '../../lib/search/query/create-searcher.ts';
import type { SearchPage } from '../../lib/search/search-record.ts';
import { makeIndex, manyFiles } from '../search/memory-files.ts';
import { mistype } from './mistype.ts';

/** What a student would type, and the page that should be first. */
interface JudgedQuery {
  readonly query: string;
  readonly page: string;
  readonly kind: string;
}

const project = process.cwd();
const judged: readonly JudgedQuery[] = readFileSync(join(project, 'tests/relevance/course.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

let pages: readonly SearchPage[] = [];
let searcher: Searcher;

beforeAll(() => {
  pages = [...buildRecords(openCourse(findCourseFolder(project, {}, { keep: false })))];
  ({ searcher } = makeIndex(pages, { ...usualSizes, inline: Number.POSITIVE_INFINITY }));
}, 60_000);

async function placeOf(query: string, page: string, isTyping = false): Promise<number> {
  const { results } = await searcher.search(query, { isTyping });
  const place = results.findIndex(({ path }) => path === page);
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}

describe('the queries of the course', () => {
  it('ask for pages that are there', () => {
    expect(judged.length).toBeGreaterThanOrEqual(150);
    const paths = new Set(pages.map(({ path }) => path));
    expect(judged.filter(({ page }) => !paths.has(page))).toEqual([]);
  });

  it('find their page first, mostly: the mean reciprocal rank is at least 0.95', async () => {
    const places = await Promise.all(judged.map(({ query, page, kind }) => placeOf(query, page, kind === 'prefix')));
    expect(places.reduce((sum, place) => sum + 1 / place, 0) / places.length).toBeGreaterThanOrEqual(0.95);
  });

  it('find their page among the first three with one slip, in at least 97 of 100', async () => {
    const plain = judged.filter(({ kind }) => !['phrase', 'filter', 'prefix', 'typo'].includes(kind));
    const places = await Promise.all(plain.flatMap(({ query, page }) => mistype(query).map((mistyped) => placeOf(mistyped.query, page))));
    expect(places.length).toBeGreaterThan(400);
    expect(places.filter((place) => place <= 3).length / places.length).toBeGreaterThanOrEqual(0.97);
  });

  it('have the same answers from many files as from one', async () => {
    const many = makeIndex(pages, manyFiles).searcher;
    for (const { query } of judged) {
      for (const isTyping of [false, true])
        expect(await many.search(query, { isTyping })).toEqual(await searcher.search(query, { isTyping }));
    }
  });
});

describe('every topic', () => {
  it('is first for its own title and for each of its aliases', async () => {
    const missed: string[] = [];
    for (const { path, title, aliases, kind } of pages) {
      if (kind === 'lecture') continue;
      for (const name of [title, ...aliases]) if ((await placeOf(name, path)) !== 1) missed.push(`${name} → ${path}`);
    }
    expect(missed).toEqual([]);
  });

  it('is among the first three for its names with one slip, in at least 97 of 100', async () => {
    const places: number[] = [];
    for (const { path, title, aliases, kind } of pages) {
      if (kind === 'lecture') continue;
      for (const name of [title, ...aliases]) for (const { query } of mistype(name)) places.push(await placeOf(query, path));
    }
    expect(places.filter((place) => place <= 3).length / places.length).toBeGreaterThanOrEqual(0.97);
  });
});
