import { describe, expect, it } from 'vitest';
import { buildStudyFiles } from '../../lib/export/study-files.ts';
import { toSlug } from '../../lib/model/slug.ts';
import type { CardDecks, CardFile } from '../../lib/model/study/card.ts';
import { cardDecksPath, cardFilesPath } from '../../lib/model/study/study-paths.ts';
import { toTopicId } from '../../lib/model/topic.ts';
import { buildDecks } from '../../lib/study/cards/build-decks.ts';
import { makeCourse } from '../support/small-course.ts';
import { sampleFiles } from './sample-course.ts';

const course = makeCourse(sampleFiles);

function writeFiles(of = course) {
  const decks = buildDecks(of);
  const files = new Map(buildStudyFiles(of, decks).map(({ path, text }) => [path, text]));
  const list: CardDecks = JSON.parse(files.get(cardDecksPath) ?? '');
  const cardsIn = (path: string): CardFile => JSON.parse(files.get(path) ?? '');
  return { decks, files, list, cardsIn };
}

describe('the files of cards', () => {
  it('hold every card once, and the list says where and how many', () => {
    const { decks, files, list, cardsIn } = writeFiles();
    expect(list.decks.map(({ title, url, number }) => [number, title, url])).toEqual([
      [1, 'Who does what', '/lectures/01-roles/'],
      [undefined, 'Beside the lectures', undefined],
    ]);
    for (const [place, { files: paths, counts, topics }] of list.decks.entries()) {
      const cards = paths.flatMap(cardsIn);
      expect(cards).toEqual(decks[place]?.topics.flat());
      expect(new Set(cards.map(({ topic }) => topic)).size).toBe(topics);
      for (const [type, count] of Object.entries(counts)) expect(cards.filter((card) => card.type === type)).toHaveLength(count);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(cards.length);
    }
    expect([...files.keys()].filter((path) => path.startsWith(cardFilesPath)).toSorted()).toEqual(
      list.decks.flatMap((deck) => deck.files).toSorted(),
    );
    expect(list.types.map(({ labelPlural }) => labelPlural)).toEqual(['Roles', 'Components', 'Decisions']);
  });

  it('bear names that change with what is in them', () => {
    const once = writeFiles();
    const again = writeFiles(makeCourse({ ...sampleFiles }));
    expect([...again.files]).toEqual([...once.files]);
    const edited = writeFiles(
      makeCourse({
        ...sampleFiles,
        'decisions/build-or-buy.md': sampleFiles['decisions/build-or-buy.md'].replace('every team', 'each team'),
      }),
    );
    expect(edited.list.decks[0]?.files).toEqual(once.list.decks[0]?.files);
    expect(edited.list.decks[1]?.files).not.toEqual(once.list.decks[1]?.files);
  });

  it('stay small in a course of 5,000 topics, and hold whole topics', () => {
    const [one] = course.topics;
    if (one === undefined) throw new Error('no topic');
    const topics = Array.from({ length: 5000 }, (_, place) => {
      const title = `Thing number ${place}`;
      const slug = toSlug(title);
      const definition = `${title} is one of many things that a large course tells apart, such as by ${'its colour and '.repeat(place % 9)}its weight ${place}.`;
      return { ...one, id: toTopicId(one.type, slug), slug, title, aliases: [], definition };
    });
    const { files, list, cardsIn } = writeFiles({ ...course, topics, topicsById: new Map(topics.map((topic) => [topic.id, topic])) });
    const paths = list.decks.flatMap((deck) => deck.files);
    expect(paths.length).toBeGreaterThan(20);
    for (const [path, text] of files) expect(Buffer.byteLength(text), path).toBeLessThan(60_100);
    const topicsIn = paths.map((path) => new Set(cardsIn(path).map(({ topic }) => topic)));
    expect(topicsIn.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(topicsIn.flatMap((ids) => [...ids])).size);
    expect(list.decks.reduce((sum, deck) => sum + deck.topics, 0)).toBeGreaterThan(4900);
  });

  it('are an empty list where nothing is taught', () => {
    expect(writeFiles(makeCourse({})).list).toEqual({ decks: [], types: [] });
  });
});
