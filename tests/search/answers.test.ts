import { beforeAll, describe, expect, it } from 'vitest';
import { findCourseFolder, openCourse } from '../../lib/course/open-course.ts';
import { buildTopicBrief } from '../../lib/export/topic-entry.ts';
import type { Course } from '../../lib/model/course.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { listsOfType, type TypeList } from '../../lib/model/types/type-lists.ts';
import { buildIndexFiles } from '../../lib/search/build/build-index-files.ts';
import { buildRecords } from '../../lib/search/build/build-records.ts';
import { listKinds } from '../../lib/search/build/list-kinds.ts';
import { createSearcher, type Searcher } from '../../lib/search/query/create-searcher.ts';
import { longestName } from '../../lib/search/words/collect-names.ts';
import { toNameTerms } from '../../lib/search/words/name-terms.ts';

/** A course with the searcher of its site. */
interface Searched {
  readonly course: Course;
  readonly searcher: Searcher;
}

const folders = { MLOps: {}, statistics: { CONTENT_DIR: 'tests/courses/statistics' } };
const searched = new Map<string, Searched>();
beforeAll(() => {
  for (const [name, environment] of Object.entries(folders)) {
    const course = openCourse(findCourseFolder(process.cwd(), environment, { keep: false }));
    const { manifest, files } = buildIndexFiles(buildRecords(course), { kinds: listKinds(course.types) });
    const texts = new Map(files.map(({ name: file, text }) => [file, text]));
    searched.set(name, { course, searcher: createSearcher(async (file) => texts.get(file) ?? '', manifest) });
  }
}, 60_000);

function find(name: string): Searched {
  const found = searched.get(name);
  if (found === undefined) throw new Error(`There is no course ${name}`);
  return found;
}

const ask = async (query: string, { searcher } = find('MLOps')) => {
  const { answer } = await searcher.search(query);
  if (answer === undefined) return undefined;
  if (answer.kind === 'comparison') return `${answer.topics.map(({ title }) => title).join(' | ')}`;
  return answer.kind === 'list' ? `${answer.topic.title}: ${answer.list}` : answer.topic.title;
};

/** Every list that holds something, with the topic whose list it is; search knows no names that are longer than its longest. */
function* filledLists({ course }: Searched): Generator<readonly [Topic, TypeList]> {
  for (const topic of course.topics) {
    if (toNameTerms(topic.title).split(' ').length > longestName) continue;
    const filled = new Set(buildTopicBrief(course, topic).lists.map(({ key }) => key));
    for (const list of listsOfType(course.types, topic.ofType)) if (filled.has(list.key)) yield [topic, list];
  }
}

/** Asks for all of them and gives those that were answered in another way. */
async function misses(of: Searched, asked: Iterable<readonly [query: string, answer: string]>): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [query, answer] of asked) {
    const given = await ask(query, of);
    if (given !== answer) wrong.push(`${query} → ${given ?? 'nothing'}`);
  }
  return wrong;
}

describe.each([
  ['MLOps', 300],
  ['statistics', 70],
])('the answer of search in the course on %s', (name, fewest) => {
  const forms: readonly (readonly [string, (title: string, list: TypeList, others: readonly TypeList[]) => readonly string[]])[] = [
    ['by its name', (title, { label }) => [`${label} of ${title}`]],
    ['by its name in a question', (title, { label }) => [`which ${label} does ${title} have?`]],
    [
      'by what others say of the topic',
      (title, { ahead }, others) =>
        ahead
          .filter((phrase) => !others.some((other) => other.ahead.some((same) => same.toLowerCase() === phrase.toLowerCase())))
          .map((phrase) => `what is ${phrase} ${title}`),
    ],
  ];

  it.each(forms)(
    'is the list that is asked for %s, for every list of every topic',
    async (_form, ask) => {
      const of = find(name);
      const asked = Array.from(filledLists(of), ([topic, list]) =>
        ask(
          topic.title,
          list,
          listsOfType(of.course.types, topic.ofType).filter(({ key }) => key !== list.key),
        ).map((query) => [query, `${topic.title}: ${list.key}`] as const),
      ).flat();
      expect(asked.length).toBeGreaterThan(fewest / 3);
      expect(await misses(of, asked)).toEqual([]);
    },
    120_000,
  );

  it('is the list of a kind, where one list alone has topics of that kind', async () => {
    const of = find(name);
    const asked = Array.from(filledLists(of), ([topic, { key, to }]) => {
      const isOnly = to !== undefined && listsOfType(of.course.types, topic.ofType).filter((list) => list.to === to).length === 1;
      const kind = of.course.types.byName.get(to ?? '')?.labelPlural ?? '';
      return isOnly ? [[`which ${kind} belong to ${topic.title}?`, `${topic.title}: ${key}`] as const] : [];
    }).flat();
    expect(asked.length).toBeGreaterThan(fewest / 6);
    expect(await misses(of, asked)).toEqual([]);
  }, 120_000);
});

describe('the answer of search', () => {
  it.each([
    ['which tools does a data engineer use', 'Data engineer: tools'],
    ['who works in deployment', 'Deployment: roles'],
    ['what is part of the ML platform', 'ML platform: components'],
    ['what is the model store part of', 'Model store: layer'],
    ['what does a model store keep', 'Model store: stores'],
    ['who uses the feature store?', 'Feature store: used-by'],
    ['pitfalls of build vs buy', 'Build vs buy: pitfalls'],
    ['what is done by an ML engineer', 'ML engineer: phases'],
    ['what comes after deployment', 'Deployment: precedes end'],
  ])('to %s is %s', async (query, answer) => {
    expect(await ask(query)).toBe(answer);
  });

  it.each(['model store', 'what is a model store?', 'define model store', 'meaning of model store'])(
    'to %s is what it is',
    async (query) => {
      expect(await ask(query)).toBe('Model store');
    },
  );

  it('to a comparison is both', async () => {
    expect(await ask('what is the difference between a scheduler and an orchestrator')).toBe('Scheduler | Orchestrator');
  });

  it.each([
    'why do so few models reach production',
    'lecture 4',
    'store',
    'what should a small team work on first',
    'model store in kubernetes on premises',
    '',
  ])('to "%s" is none: it asks for more than one thing says', async (query) => {
    expect(await ask(query)).toBeUndefined();
  });
});
