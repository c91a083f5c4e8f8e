import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import { findCircles } from '../../lib/study/path/find-circles.ts';
import { listTopics } from '../../lib/study/path/list-topics.ts';
import { listWays } from '../../lib/study/path/list-ways.ts';
import { readTopicList } from '../../lib/study/path/read-topic-list.ts';
import { walkPath } from '../../lib/study/path/walk-path.ts';
import { makeCourse, topicOf } from '../support/small-course.ts';

const courses = [
  ['the course', 'content'],
  ['the statistics course', join('tests', 'courses', 'statistics')],
].map(([name = '', folder = '']) => [name, openCourse({ folder, environment: {}, cache: noCache })] as const);

/** Topics with any ties at all, circles among them. */
const anyTopics = fc.integer({ min: 1, max: 25 }).chain((count) =>
  fc.array(fc.record({ seconds: fc.integer({ min: 10, max: 900 }), before: fc.uniqueArray(fc.nat(count - 1), { maxLength: 4 }) }), {
    minLength: count,
    maxLength: count,
  }),
);

describe('the way to a topic', () => {
  it.each(courses)('has in %s each topic behind all that it builds on, ends at it, and holds nothing else', (_, course) => {
    const { steps, topics } = listWays(course);
    for (const to of topics.keys()) {
      const way = walkPath(steps, to, { seconds: Number.POSITIVE_INFINITY });
      expect(way.steps.at(-1)).toBe(to);
      expect(new Set(way.steps).size).toBe(way.steps.length);
      const needed = new Set([to, ...way.steps.flatMap((place) => steps[place]?.before ?? [])]);
      expect(new Set(way.steps)).toEqual(needed);
      for (const [row, place] of way.steps.entries())
        for (const before of steps[place]?.before ?? []) expect(way.steps.indexOf(before)).toBeLessThan(row);
    }
    expect(steps.some(({ before }) => before.length > 1)).toBe(true);
  });

  it('ends whatever builds on what, and names no topic twice', () => {
    fc.assert(
      fc.property(anyTopics, fc.nat(), fc.integer({ min: 0, max: 3000 }), (topics, at, seconds) => {
        const to = at % topics.length;
        const { steps, earlier, ...sum } = walkPath(topics, to, { seconds });
        expect(steps.at(-1)).toBe(to);
        expect(new Set([...steps, ...earlier]).size).toBe(steps.length + earlier.length);
        expect(steps.length === 1 || sum.seconds <= seconds).toBe(true);
        const total = [...steps, ...earlier].reduce((all, place) => all + (topics[place]?.seconds ?? 0), 0);
        expect(sum.seconds + sum.earlierSeconds).toBe(total);
      }),
    );
  });

  it('is cut to what is nearest where there is no time for all, and leaves out what is known with all before it', () => {
    const line = [0, 1, 2, 3, 4].map((place) => ({ seconds: 60, before: place === 0 ? [] : [place - 1] }));
    expect(walkPath(line, 4, { seconds: 180 })).toMatchObject({ steps: [2, 3, 4], earlier: [0, 1], seconds: 180, earlierSeconds: 120 });
    expect(walkPath(line, 4, { seconds: 600, isKnown: (place) => place === 2 })).toMatchObject({
      steps: [2, 3, 4],
      earlier: [],
      seconds: 120,
    });
  });

  it('goes over what fields say, at either end of the edge, and over what definitions name that was taught before', () => {
    const course = makeCourse({
      'types/skill.yml':
        'label: Skill\nfields:\n  - { key: needs, label: Needs, kind: names, relation: { to: skill, forward: Needs, backward: Opens }, isBefore: true }\n',
      'lectures/1-one.md':
        '# One\n\n## Counting {.skill}\n\nSaying numbers. Later comes measuring.\n\n## Reading {.skill}\n\nTaking in words.\n',
      'lectures/2-two.md':
        '# Two\n\n## Measuring {.skill needs="Reading"}\n\nCounting how often a unit fits.\n\n## Adding {.skill}\n\nWorks without measuring.\n',
    });
    expect(course.problems).toEqual([]);
    const { topics, steps, places } = listWays(course);
    const before = (title: string) =>
      (steps[places.get(topicOf(course, title).id) ?? -1]?.before ?? []).map((place) => topics[place]?.title);
    expect(before('Measuring')).toEqual(['Counting', 'Reading']);
    expect(before('Counting')).toEqual([]);
    expect(before('Adding')).toEqual(['Measuring']);
  });
});

describe('the list of topics', () => {
  it.each(courses)('of %s is read as it was written, and each address is that of a page', (_, course) => {
    const ways = listWays(course);
    const list = readTopicList(JSON.parse(JSON.stringify(listTopics(ways, course.types))));
    expect(list.map(({ type, slug }) => `${type}/${slug}`)).toEqual(ways.topics.map(({ id }) => id));
    expect(list.map(({ before }) => before)).toEqual(ways.steps.map(({ before }) => before));
    expect(list.map(({ path }) => path)).toEqual(ways.topics.map(({ ofType, slug }) => `/${ofType.plural}/${slug}/`));
  });

  it('takes no more than 300 kB for 5,000 topics', () => {
    const [, course] = courses[0] ?? [];
    if (course === undefined) throw new Error('no course');
    const { topics } = listTopics(listWays(course), course.types);
    const grown = Array.from({ length: 5000 }, (_, place) => {
      const [type, title, seconds, before, ...slug] = topics[place % topics.length] ?? [0, '', 0, []];
      return [type, `${title} ${place}`, seconds, before.map((offset) => offset * 20), ...slug];
    });
    expect(JSON.stringify(grown).length).toBeLessThan(300_000);
  });

  it.each([null, [], {}, { types: 1, topics: 2 }, { types: [[1]], topics: [7, ['x'], [0, 'a', 'b', [9]]] }])(
    'does not trip over %j',
    (value) => {
      expect(() => readTopicList(value)).not.toThrow();
    },
  );
});

it('finds each circle once', () => {
  const course = makeCourse({
    'lectures/one.md':
      '# One\n\n## A {.concept prerequisites="B"}\n\nFirst.\n\n## B {.concept prerequisites="C"}\n\nSecond.\n\n## C {.concept prerequisites="A, D"}\n\nThird.\n\n## D {.concept}\n\nFourth.\n',
  });
  const id = (title: string) => topicOf(course, title).id;
  const before = new Map([
    [id('A'), [id('B')]],
    [id('B'), [id('C')]],
    [id('C'), [id('A'), id('D')]],
  ]);
  expect(findCircles(before)).toEqual([[id('A'), id('B'), id('C')]]);
});
