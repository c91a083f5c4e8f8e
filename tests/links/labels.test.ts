import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCourseFolder, openCourse } from '../../lib/course/open-course.ts';
import { judgeLinks, parseLabels, scoreLinks } from '../../lib/tools/bench/judge-links.ts';

const project = resolve(import.meta.dirname, '../..');
const file = join(resolve(project, process.env['FLYWHEEL_SHARED'] ?? '../shared'), 'review/links.jsonl');

describe.skipIf(!existsSync(file))('links that somebody looked at (skipped where there are no labels)', () => {
  it('are right, and the right ones are kept', { timeout: 120_000 }, () => {
    const course = openCourse(findCourseFolder(project, {}, { keep: false }));
    const score = scoreLinks(judgeLinks(course, parseLabels(readFileSync(file, 'utf8'))));
    expect(score.precision).toBeGreaterThanOrEqual(0.97);
    expect(score.kept).toBeGreaterThanOrEqual(0.98);
    expect(score.recall).toBeGreaterThanOrEqual(0.95);
  });
});

describe('labelled links', () => {
  const label = { kind: 'link', section: '', page: '', words: '', topic: '', label: 'right', cause: '' };

  it('are read a record a line, passages left out', () => {
    const lines = [label, { ...label, kind: 'passage' }, { ...label, sentence: 'A store.', at: 2, words: 'store' }].map((one) =>
      JSON.stringify(one),
    );
    expect(parseLabels(`${lines.join('\n')}\n`).map(({ sentence, at }) => [sentence, at])).toEqual([['A store.', 2]]);
  });

  it('are summed up without those whose topic has moved', () => {
    const one = { kind: 'link', page: '', section: '', sentence: 'x', at: 0, words: 'x', topic: 'x', label: 'right', cause: '' } as const;
    const verdicts = ['kept', 'kept', 'kept', 'lost', 'bad', 'gone', 'moved'] as const;
    expect(scoreLinks(verdicts.map((verdict) => ({ label: one, verdict })))).toEqual({ precision: 0.75, kept: 0.75, recall: 1 });
  });
});
