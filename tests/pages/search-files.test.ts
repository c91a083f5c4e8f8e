import { expect, it } from 'vitest';
import { buildSearchFiles } from '../../lib/pages/search-files.ts';
import type { SearchPointer } from '../../lib/search/files/search-pointer.ts';
import { makeCourse } from '../support/small-course.ts';

const course = makeCourse({
  'lectures/one.md': '# One\n\n## Feature store {.component}\n\nOne place for features, beside a [[Model store]].\n',
  'lectures/two.md': '# Two\n\n## Model store {.component}\n\nWhere models are kept.\n\nSee the [[model store]] again.\n',
});

it('says which index is the latest', () => {
  const files = new Map(buildSearchFiles(course).map(({ path, text }) => [path, text]));
  const pointer: SearchPointer = JSON.parse(files.get('/search/latest.json') ?? '');
  expect([...files.keys()].filter((path) => path.startsWith('/search/files/'))).toEqual([
    `/search/files/records-0-${pointer.manifest.build}.txt`,
  ]);
});

it('suggests the topics that most pages lead to', () => {
  const files = buildSearchFiles(course);
  const pointer: SearchPointer = JSON.parse(files.at(-1)?.text ?? '');
  expect(pointer.suggested.map(({ title }) => title)).toEqual(['Model store', 'Feature store']);
  expect(pointer.kinds.map(({ path }) => path)).toContain('/components/');
});

it('names every file but the pointer anew when the notes change, and only then', () => {
  const namesOf = (text: string) => buildSearchFiles(makeCourse({ 'lectures/a.md': text })).map(({ path }) => path);
  expect(namesOf('# A\n\nWords.')).toEqual(namesOf('# A\n\nWords.'));
  const changed = new Set(namesOf('# A\n\nOther words.'));
  expect(namesOf('# A\n\nWords.').filter((path) => changed.has(path))).toEqual(['/search/latest.json']);
});
