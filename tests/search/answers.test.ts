import { beforeAll, describe, expect, it } from 'vitest';
import { findCourseFolder, openCourse } from '../../lib/course/open-course.ts';
import { buildTopicBrief } from '../../lib/export/topic-entry.ts';
import type { Course } from '../../lib/model/course.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { listsOfType } from '../../lib/model/types/type-lists.ts';
import { buildIndexFiles } from '../../lib/search/build/build-index-files.ts';
import { buildRecords } from '../../lib/search/build/build-records.ts';
import { listKinds } from '../../lib/search/build/list-kinds.ts';
import { createSearcher, type Searcher } from '../../lib/search/query/create-searcher.ts';
import { longestName } from '../../lib/search/words/collect-names.ts';
import { toNameTerms } from '../../lib/search/words/name-terms.ts';

let course: Course;
let searcher: Searcher;
beforeAll(() => {
  course = openCourse(findCourseFolder(process.cwd(), {}, { keep: false }));
  const { manifest, files } = buildIndexFiles(buildRecords(course), { kinds: listKinds(course.types) });
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  searcher = createSearcher(async (name) => texts.get(name) ?? '', manifest);
}, 60_000);

const ask = async (query: string) => {
  const { answer } = await searcher.search(query);
  if (answer === undefined) return undefined;
  if (answer.kind === 'comparison') return `${answer.topics.map(({ title }) => title).join(' | ')}`;
  return answer.kind === 'list' ? `${answer.topic.title}: ${answer.list}` : answer.topic.title;
};

/** Every list that holds something, with the topic whose list it is; search knows no names that are longer than its longest. */
function* filledLists(): Generator<readonly [Topic, ReturnType<typeof listsOfType>[number]]> {
  for (const topic of course.topics) {
    if (toNameTerms(topic.title).split(' ').length > longestName) continue;
    const filled = new Set(buildTopicBrief(course, topic).lists.map(({ key }) => key));
    for (const list of listsOfType(course.types, topic.ofType)) if (filled.has(list.key)) yield [topic, list];
  }
}

/** Asks for all of them and gives those that were answered in another way. */
async function misses(asked: Iterable<readonly [query: string, answer: string]>): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [query, answer] of asked) {
    const given = await ask(query);
    if (given !== answer) wrong.push(`${query} → ${given ?? 'nothing'}`);
  }
  return wrong;
}

describe('the answer of search', () => {
  it('is the list that a question asks for by its name, for every list of every topic', async () => {
    const asked = Array.from(filledLists(), ([topic, { label, key }]) => [`${label} of ${topic.title}`, `${topic.title}: ${key}`] as const);
    expect(asked.length).toBeGreaterThan(300);
    expect(await misses(asked)).toEqual([]);
  }, 120_000);

  it('is the same list in a question', async () => {
    const asked = Array.from(
      filledLists(),
      ([topic, { label, key }]) => [`which ${label} does ${topic.title} have?`, `${topic.title}: ${key}`] as const,
    );
    expect(await misses(asked)).toEqual([]);
  }, 120_000);

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
