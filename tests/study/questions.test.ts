import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import { toNameKey } from '../../lib/model/name-key.ts';
import { buildPages } from '../../lib/pages/write-site.ts';
import { buildCards } from '../../lib/study/cards/build-cards.ts';
import { openQuestions } from '../../lib/study/questions/make-questions.ts';
import { mostQuestions, pickQuestions } from '../../lib/study/questions/pick-questions.ts';

const courses = [
  ['the course', 'content'],
  ['the statistics course', join('tests', 'courses', 'statistics')],
].map(([name = '', folder = '']) => [name, openCourse({ folder, environment: {}, cache: noCache })] as const);

describe.each(courses)('the questions that are made of %s', (_, course) => {
  const cards = buildCards(course);
  const ask = openQuestions(course, cards);
  const made = course.topics.map((topic) => ({ topic, questions: ask(topic) }));
  const all = made.flatMap(({ topic, questions }) => questions.map((question) => ({ topic, question })));

  it('are some, of several kinds', () => {
    expect(all.length).toBeGreaterThan(course.topics.length / 5);
    expect(new Set(all.map(({ question }) => question.kind)).size).toBeGreaterThan(1);
  });

  it('have a right answer and wrong ones, none twice, and all that are right by the card are marked so', () => {
    for (const { topic, question } of all) {
      const right = question.answers.filter(({ isRight }) => isRight).map(({ text }) => text);
      const wrong = question.answers.filter(({ isRight }) => !isRight).map(({ text }) => text);
      expect(right.length, question.asked).toBeGreaterThan(0);
      expect(wrong.length, question.asked).toBeGreaterThan(1);
      expect(new Set(question.answers.map(({ text }) => toNameKey(text))).size).toBe(question.answers.length);
      const card = cards.get(topic.id)?.find(({ name }) => name === question.name);
      for (const text of wrong) expect(card?.answer, question.asked).not.toContain(text);
    }
  });

  it('have no wrong answer that is tied to the topic or to a right answer, or speaks of them', () => {
    const idOf = (text: string) => course.names.get(toNameKey(text));
    for (const { topic, question } of all.filter(({ question: { kind } }) => kind !== 'order')) {
      const right = question.answers.flatMap(({ isRight, text }) => (isRight ? (idOf(text) ?? []) : []));
      const near = new Set([topic.id, ...right].flatMap((id) => [id, ...(course.relations.get(id) ?? []).map(({ to }) => to)]));
      for (const { isRight, text } of question.answers) {
        const id = idOf(text);
        if (!isRight && id !== undefined) expect(near.has(id), `${question.asked} ${text}`).toBe(false);
      }
    }
  });

  it('ask for edges alone, and not for what only bears the name of a topic', () => {
    for (const { topic, question } of all.filter(({ question: { kind } }) => kind === 'relation')) {
      const ties = (course.relations.get(topic.id) ?? []).map(({ to }) => course.topicsById.get(to)?.title);
      for (const { isRight, text } of question.answers) if (isRight) expect(ties, question.asked).toContain(text);
    }
  });

  it('do not say their right answer', () => {
    for (const { question } of all)
      for (const { isRight, text } of question.answers)
        if (isRight) expect(` ${toNameKey(question.asked)} `, question.asked).not.toContain(` ${toNameKey(text)} `);
  });

  it('lead to a place that there is, and are the same each time', () => {
    const paths = new Set([...buildPages(course)].map(({ head }) => course.settings.basePath + head.path));
    for (const { question } of all) expect(paths, question.source.url).toContain(decodeURI(question.source.url.replace(/#.*/, '')));
    const pick = () => pickQuestions(course.topics, { most: mostQuestions, seed: 'x', ask });
    expect(pick()).toEqual(pick());
    expect(pick().length).toBeLessThanOrEqual(mostQuestions);
  });
});
