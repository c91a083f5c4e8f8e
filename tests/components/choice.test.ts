import { describe, expect, it } from 'vitest';
import { groupBeginnings, groupNear, groupResults } from '../../components/browser/search/choice.ts';
import type { PageResult, SearchResponse, SectionResult } from '../../lib/search/query/search-response.ts';

const words = (text: string) => [{ text, isMarked: false }];
const section = (heading: string, anchor: string): SectionResult => ({
  heading: heading === '' ? [] : words(heading),
  anchor,
  excerpt: words('Some text.'),
  score: 1,
});
const page = (title: string, sections: readonly SectionResult[]): PageResult => ({
  path: '/tools/a b/',
  kind: 'tool',
  lectures: [],
  title: words(title),
  score: 1,
  sections,
  sectionCount: sections.length,
});
const response = (results: readonly PageResult[], near: readonly PageResult[] = []): SearchResponse => ({
  query: 'a & b',
  results,
  total: results.length,
  likely: results.length,
  facets: [],
  near,
  marks: ['a'],
  incomplete: [],
});

describe('what can be chosen in the dialog', () => {
  it('is each page with its opening, its sections, and all results', () => {
    const groups = groupResults(response([page('A', [section('Uses', 'uses'), section('', '')]), page('B', [])]));
    expect(groups.map(({ label, choices }) => [label, choices.map(({ kind, path }) => `${kind} ${path}`)])).toEqual([
      ['A', ['page /tools/a%20b/?mark=a', 'section /tools/a%20b/?mark=a#uses']],
      ['B', ['page /tools/a%20b/?mark=a']],
      ['More', ['link /search/?q=a+%26+b']],
    ]);
  });

  it('is names like the query and ways on where nothing is found', () => {
    const kinds = [{ kind: 'tool', label: 'Tool', labelPlural: 'Tools', path: '/tools/' }] as const;
    const [near, elsewhere] = groupNear(response([], [page('A', [])]), kinds);
    expect(near?.choices).toHaveLength(1);
    expect(elsewhere?.choices.map(({ path }) => path)).toEqual(['/topics/', '/tools/']);
    expect(groupNear(response([]), kinds)).toHaveLength(1);
  });

  it('is what was searched before and where to begin, as far as there is any', () => {
    expect(groupBeginnings([], undefined)).toEqual([]);
    expect(groupBeginnings(['model'], undefined).map(({ label }) => label)).toEqual(['Recent searches']);
  });
});
