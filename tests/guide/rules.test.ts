import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { adviseCourse } from '../../lib/advice/advise-course.ts';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import { type RuleExample, type RuleExamples, readRules } from '../../lib/guide/read-rules.ts';
import { rules } from '../../lib/model/rules.ts';
import { growExample } from './grow-example.ts';

const examples = readRules(process.cwd());

/** Puts an example into a content folder of its own and gives what is wrong with it. */
function problemsOf(
  example: RuleExample,
  { rule, isLinked, beside }: Pick<RuleExamples, 'rule' | 'isLinked' | 'beside'>,
): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'flywheel-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'content');
  for (const [path, bytes] of beside) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  for (const path of [...example.paths, ...example.assets]) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const outside = join(root, 'outside.md');
    if (isLinked) writeFileSync(outside, growExample(example));
    if (isLinked) symlinkSync(outside, file);
    else writeFileSync(file, example.assets.includes(path) ? '' : growExample(example));
  }
  const course = openCourse({ folder, environment: {}, cache: noCache });
  return [...course.problems, ...(rules[rule].severity === 'advice' ? adviseCourse(course) : [])]
    .map((problem) => `${problem.rule} in line ${problem.line}`)
    .sort();
}

describe('the rules', () => {
  it.each(examples.filter(({ isUnprovoked }) => !isUnprovoked).map((example) => [example.rule, example] as const))(
    'tells of the bad example of %s at its line and of nothing else, and of nothing in the good one',
    (name, { bad, good, line, also, ...kind }) => {
      expect(problemsOf(bad, kind)).toEqual([`${name} in line ${line}`, ...also].sort());
      expect(problemsOf(good, { ...kind, isLinked: false })).toEqual([]);
    },
  );

  it('have a folder of examples each, and no other has one', () => {
    expect(readdirSync('lib/guide/rules').sort()).toEqual(Object.keys(rules).sort());
  });

  it.each(examples.map(({ rule, text }) => [rule, text] as const))('says what %s means and how to mend it', (_rule, text) => {
    expect(text.split('\n\n').length).toBeGreaterThanOrEqual(2);
  });
});
