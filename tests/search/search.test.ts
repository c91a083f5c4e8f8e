import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerer, isSearchRequest, type SearchReply } from '../../lib/search/query/worker-messages.ts';
import { makeIndex, manyFiles, pageOf, showMarks, titlesOf } from './memory-files.ts';

const pages = [
  pageOf('Feature store', 'One place to manage, compute and serve the features that models share.', {
    kind: 'component',
    aliases: ['feature catalogue'],
    lectures: [4, 5],
  }),
  pageOf('Model store', 'Keeps what belongs to a model, such as its definition. It is deployed by the platform team.', {
    kind: 'component',
    aliases: ['model registry'],
    lectures: [5],
  }),
  pageOf('Kubernetes', 'An open source system that deploys and scales containers.', { kind: 'tool', aliases: ['k8s'], lectures: [5] }),
  pageOf('Continuous integration', 'Changes are merged and tested as they come.', { aliases: ['CI', 'CI/CD'], lectures: [1] }),
  pageOf('Data engineer', 'Builds and maintains pipelines.', {
    kind: 'role',
    lectures: [2],
    sections: [
      { heading: '', anchor: '', text: 'The person who builds and maintains data management systems.' },
      { heading: 'Skills', anchor: 'skills', text: 'Relational databases, SQL, Spark and orchestration.' },
    ],
  }),
  pageOf('ML engineer', 'Deploys models into production and at scale.', { kind: 'role', lectures: [2] }),
  pageOf('Machine translation', '机器学习模型的部署 and モデル', { lectures: [] }),
  pageOf(
    'Infrastructure and tooling',
    'Kubernetes schedules work on a cluster. A build of continuous integration runs the tests of the feature store.',
    { kind: 'lecture', lectures: [5] },
  ),
  pageOf('C++', 'A language beside C# and .NET.', { kind: 'tool' }),
  pageOf('TensorFlow', 'A library for neural networks.', { kind: 'tool' }),
];
const { searcher } = makeIndex(pages);
const first = async (query: string, isTyping = false) => titlesOf(await searcher.search(query, { isTyping }))[0];

describe('search', () => {
  it.each([
    ['words of a title', 'feature store', 'Feature store'],
    ['an alias', 'feature catalogue', 'Feature store'],
    ['an acronym', 'k8s', 'Kubernetes'],
    ['a name with a sign', 'CI/CD', 'Continuous integration'],
    ['a name of signs', 'c++', 'C++'],
    ['a part of a name', 'net', 'C++'],
    ['a question', 'what is a feature store?', 'Feature store'],
    ['a question after people', 'who deploys models', 'ML engineer'],
    ['words of several fields', 'data engineer skills', 'Data engineer'],
    ['another form of a word', 'deploying containers', 'Kubernetes'],
    ['a word inside a Chinese run', '学习', 'Machine translation'],
    ['a word inside a Japanese run', 'モデル', 'Machine translation'],
    ['a title written as one word', 'featurestore', 'Feature store'],
    ['a title written as two words', 'tensor flow', 'TensorFlow'],
    ['a letter left out', 'feture store', 'Feature store'],
    ['letters swapped', 'kuberentes', 'Kubernetes'],
    ['nothing but words that say nothing', 'such as its', 'Model store'],
  ])('finds a page by %s', async (_, query, title) => {
    expect(await first(query)).toBe(title);
  });

  it('finds what a last word begins while it is typed', async () => {
    expect(await first('kub', true)).toBe('Kubernetes');
    expect(await first('feature st', true)).toBe('Feature store');
    expect(await first('zzz', true)).toBeUndefined();
    expect(await first('k')).toBeUndefined();
  });

  it('finds an acronym by its expansion in other texts, and the other way round', async () => {
    expect(titlesOf(await searcher.search('CI'))).toEqual(['Continuous integration', 'Infrastructure and tooling']);
    expect(titlesOf(await searcher.search('k8s'))).toContain('Infrastructure and tooling');
  });

  it('asks for a phrase word for word', async () => {
    expect(titlesOf(await searcher.search('"the feature store"'))).toEqual(['Infrastructure and tooling']);
    expect(titlesOf(await searcher.search('"store feature"'))).toEqual([]);
  });

  it('leaves out what has a word', async () => {
    expect(titlesOf(await searcher.search('store -feature'))).toEqual(['Model store']);
  });

  it('keeps to a type and to a lecture', async () => {
    expect(titlesOf(await searcher.search('type:role models'))).toEqual(['ML engineer']);
    expect(titlesOf(await searcher.search('type:role'))).toEqual(['Data engineer', 'ML engineer']);
    expect(titlesOf(await searcher.search('lecture:4 store'))).toEqual(['Feature store']);
    expect(titlesOf(await searcher.search('store', { kinds: ['lecture'] }))).toEqual(['Infrastructure and tooling']);
  });

  it('counts every kind, whichever is chosen', async () => {
    const { facets, total } = await searcher.search('store', { kinds: ['lecture'] });
    expect(total).toBe(1);
    expect(facets).toEqual([
      { kind: 'component', count: 2 },
      { kind: 'lecture', count: 1 },
    ]);
  });

  it('says what a query was taken for', async () => {
    expect((await searcher.search('what is a Feture store?')).correction).toBe('what is a feature store?');
    expect((await searcher.search('feature store')).correction).toBeUndefined();
  });

  it('leads to the best section, with the words marked', async () => {
    const { results } = await searcher.search('engineer skills');
    expect(results[0]?.sections[0]).toMatchObject({ anchor: 'skills' });
    expect(showMarks(results[0]?.sections[0]?.heading ?? [])).toBe('[Skills]');
    expect(showMarks(results[0]?.title ?? [])).toBe('Data [engineer]');
  });

  it('gives the words to mark on the page', async () => {
    expect((await searcher.search('deployed models')).marks).toEqual(expect.arrayContaining(['deployed', 'deploys', 'model', 'models']));
  });

  it('goes on where a page of results ends', async () => {
    const all = await searcher.search('a the of and store model');
    const rest = await searcher.search('a the of and store model', { limit: 2, offset: 1 });
    expect(titlesOf(rest)).toEqual(titlesOf(all).slice(1, 3));
    expect(rest.total).toBe(all.total);
  });

  it('names what looks alike where nothing is found', async () => {
    const { results, near } = await searcher.search('kuberizationest');
    expect(results).toEqual([]);
    expect(near.map(({ path }) => path)).toEqual(['/kubernetes/', '/infrastructure-and-tooling/']);
    expect((await searcher.search('zzzzzz')).near).toEqual([]);
  });

  it('answers nothing with nothing', async () => {
    expect(await searcher.search('')).toEqual({
      query: '',
      likely: 0,
      results: [],
      total: 0,
      facets: [],
      near: [],
      marks: [],
      incomplete: [],
    });
    expect(await searcher.search('   "" - type: ')).toMatchObject({ results: [], incomplete: [] });
    expect(await makeIndex([]).searcher.search('feature store')).toMatchObject({ results: [], incomplete: [] });
  });

  it('never rejects, whatever is asked, and answers the same from many files as from one', async () => {
    const many = makeIndex(pages, { ...manyFiles, terms: 50, words: 20, records: 50 }).searcher;
    const word = fc.constantFrom(
      'feature',
      'store',
      'feture',
      'k8s',
      'CI/CD',
      '"the feature',
      '-store',
      'type:role',
      'lecture:5',
      '学',
      'what is a',
      'it',
      'C++',
      '<script>',
      '__proto__',
      'constructor',
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(query, fc.boolean(), async (text, isTyping) => {
        const answer = await searcher.search(text, { isTyping });
        expect(answer.incomplete).toEqual([]);
        expect(await many.search(text, { isTyping })).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the answers of a worker', () => {
  it('leave out what was typed over', async () => {
    const replies: SearchReply[] = [];
    const answer = createAnswerer(searcher, (reply) => replies.push(reply));
    await Promise.all(['f', 'fe', 'feat', 'feature store'].map((query, number) => answer({ number, query, options: { isTyping: true } })));
    expect(replies.map(({ number }) => number)).toEqual([0, 3]);
  });

  it('are given to requests only', () => {
    expect(isSearchRequest({ number: 1, query: 'x', options: {} })).toBe(true);
    for (const message of [undefined, null, 'x', {}, { number: '1', query: 'x', options: {} }])
      expect(isSearchRequest(message)).toBe(false);
  });
});
