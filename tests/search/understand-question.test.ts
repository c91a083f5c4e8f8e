import { describe, expect, it } from 'vitest';
import type { SearchPage } from '../../lib/search/search-record.ts';
import { makeIndex, pageOf, titlesOf } from './memory-files.ts';

const text = 'It decides what runs, and is used in production every day.';
const pages: readonly SearchPage[] = [
  pageOf('Scheduler', 'A component that decides when jobs run.', { kind: 'component', aliases: ['job scheduler'] }),
  pageOf('Orchestrator', 'A component that provides what jobs run on.', { kind: 'component' }),
  pageOf('Resource management', 'Scheduler and orchestrator: an orchestrator is not a scheduler, and a scheduler is no orchestrator.', {
    kind: 'layer',
  }),
  pageOf('Build vs buy', 'The decision whether to make something in-house.', { kind: 'decision' }),
  pageOf('Pipeline builder', 'Builds pipelines of data. Pipelines of data, data pipelines.', { kind: 'component' }),
  pageOf('Data engineer', 'A person who builds pipelines.', { kind: 'role', lists: ['tool'] }),
  pageOf('Airflow', 'A tool of the data engineer: a data engineer uses it. Tools of data.', { kind: 'tool' }),
  pageOf('Snowplow', 'Tools a data engineer uses, uses and uses.', { kind: 'tool' }),
  pageOf('Infrastructure', text, { kind: 'lecture', lectures: [4], path: '/lectures/four/' }),
  pageOf('Lecture notes', 'Lecture 4, lecture 4: four lectures in notes of lecture 4.', { kind: 'reading', lectures: [4] }),
  pageOf('Cloud exit', 'Leaving the cloud: for some, leaving is cheaper.', { kind: 'concept' }),
  pageOf('Cloud or not', 'Leaving the cloud, or not.', { kind: 'decision' }),
  pageOf('Benefits', 'What a vendor of examples gives.', { kind: 'concept' }),
];
const { searcher } = makeIndex(pages);
const ask = async (query: string) => titlesOf(await searcher.search(query));

describe('a comparison', () => {
  it.each([
    'scheduler vs orchestrator',
    'what is the difference between a scheduler and an orchestrator?',
    'how is an orchestrator different from a job scheduler',
    'scheduler or orchestrator',
    'compare orchestrator and scheduler',
  ])('has both sides first: %s', async (query) => {
    expect((await ask(query)).slice(0, 2).sort()).toEqual(['Orchestrator', 'Scheduler']);
  });

  it('leads to no page about the words of comparing, but for one of that name', async () => {
    expect(await ask('scheduler vs orchestrator')).not.toContain('Build vs buy');
    expect((await ask('build vs buy'))[0]).toBe('Build vs buy');
  });

  it('is none where two names only stand in one sentence', async () => {
    expect((await ask('orchestrator is no scheduler, resource management'))[0]).toBe('Resource management');
  });
});

describe('a question', () => {
  it('for a person has a role first, but not where "who" stands later', async () => {
    expect((await ask('who builds pipelines of data'))[0]).toBe('Data engineer');
    expect((await ask('pipelines of data who builds'))[0]).toBe('Pipeline builder');
  });

  it('for a list has the page first that lists it', async () => {
    expect((await ask('which tools does a data engineer use'))[0]).toBe('Data engineer');
  });

  it('for a lecture by its number has that lecture first', async () => {
    for (const query of ['lecture 4', 'what was the fourth lecture about', 'Lecture 4 notes'])
      expect((await searcher.search(query)).results[0]?.path).toBe('/lectures/four/');
  });

  it('for a page by its place in the order of its kind has that page first', async () => {
    const named = ['Draw', 'Measure', 'Conclude'].map((title, place) =>
      pageOf(title, 'A phase. Phase after phase of the first to the last.', { kind: 'phase', step: place + 1 }),
    );
    const { searcher } = makeIndex([pageOf('Phases', 'The first phase and the last phase, phase by phase.'), ...named]);
    const first = async (query: string) => titlesOf(await searcher.search(query))[0];
    expect(await first('what is the first phase')).toBe('Draw');
    expect(await first('phase 2')).toBe('Measure');
    expect(await first('the last phase')).toBe('Conclude');
    expect(await first('the seventh phase')).toBe('Phases');
  });

  it('for whether to do something leans toward a decision', async () => {
    expect((await ask('leaving the cloud'))[0]).toBe('Cloud exit');
    expect((await ask('when is leaving the cloud worth it'))[0]).toBe('Cloud or not');
  });

  it('is not answered by its words of asking, unless there are no others', async () => {
    expect(await ask('give me examples of pipelines')).not.toContain('Benefits');
    expect(await ask('examples')).toEqual(['Benefits']);
  });
});

describe('an everyday word', () => {
  it('that the course lacks is sought by its like, and is no slip', async () => {
    const { results, correction } = await searcher.search('which supplier');
    expect(results[0]?.path).toBe('/benefits/');
    expect(correction).toBeUndefined();
  });

  it('that is common in the course is sought by itself alone', async () => {
    const common = [1, 2, 3].map((number) => pageOf(`Supplier ${number}`, 'A supplier.'));
    expect(titlesOf(await makeIndex([...pages, ...common]).searcher.search('supplier'))).not.toContain('Benefits');
  });
});
