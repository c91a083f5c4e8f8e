import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findCourseFolder, openCourse } from '../../lib/course/open-course.ts';
import { buildRecords } from '../../lib/search/build/build-records.ts';
import { listKinds } from '../../lib/search/build/list-kinds.ts';
import { judgeQuestion, openRanking, parseQuestions, scoreQuestions } from '../../lib/tools/judge-questions.ts';

it.each([
  ['mlops', {}, 0.82],
  ['statistics', { CONTENT_DIR: 'tests/courses/statistics' }, 0.8],
])(
  'the questions to the course on %s lead to pages that are there, and the mean reciprocal rank is high',
  async (name, environment, least) => {
    const course = openCourse(findCourseFolder(process.cwd(), environment, { keep: false }));
    const questions = parseQuestions(readFileSync(join(import.meta.dirname, 'questions', `${name}.tsv`), 'utf8'));
    const pages = [...buildRecords(course)];
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(questions.filter((question) => !pages.some(({ path }) => question.pages.test(path)))).toEqual([]);
    const rank = openRanking(pages, listKinds(course.types));
    const judged = await Promise.all(questions.map((question) => judgeQuestion(rank, question)));
    expect(scoreQuestions(judged).reciprocalRank).toBeGreaterThanOrEqual(least);
  },
  60_000,
);
