import { adviseCourse } from '../advice/advise-course.ts';
import { settingsFile } from '../course/read-settings.ts';
import type { GuidePage, GuideRule } from '../model/guide-page.ts';
import { rules } from '../model/rules.ts';
import { breadcrumbsTo } from '../pages/breadcrumbs.ts';
import { sourceToHtml } from '../render/source-to-html.ts';
import { type GuideContext, rulesPath } from './guide-context.ts';
import { leadThroughSite } from './guide-links.ts';
import { examplePath, type RuleExample, type RuleExamples } from './read-rules.ts';
import { fenceCode, joinSmallCourse, noteToHtml } from './small-course.ts';

/** More of a line than anybody reads. */
const longestLine = 160;

/** Makes the page of all rules out of the examples that the tests try. */
export function buildRulesPage(context: GuideContext, examples: readonly RuleExamples[]): GuidePage {
  const title = 'Every problem, one by one';
  const lead = 'What each problem means and how to mend it, with a note that has it and one that has not.';
  return {
    kind: 'guide',
    head: {
      path: rulesPath,
      title,
      description: lead,
      breadcrumbs: breadcrumbsTo(context.course, [{ title: 'Write for this course', url: '/contribute/' }]),
      jsonLd: [],
    },
    lead,
    contents: examples.map(({ rule }) => ({ id: rule, text: rule, depth: 1 })),
    parts: examples.map((example) => buildRule(context, example)),
    markdown: `# ${title}\n\n${lead}\n\n${examples.map(toMarkdown).join('\n')}`,
  };
}

function buildRule(context: GuideContext, examples: RuleExamples): GuideRule {
  const { rule, text, bad, good } = examples;
  const problem = findProblem(context, examples);
  return {
    kind: 'rule',
    rule,
    html: toHtml(context, text),
    badHtml: sourceToHtml(sourceOf(bad), languageOf(bad)),
    goodHtml: sourceToHtml(sourceOf(good), languageOf(good)),
    badFiles: namesOf(bad),
    goodFiles: namesOf(good),
    ...(problem === undefined ? {} : { problem }),
    ...(bad.repeat === undefined ? {} : { times: bad.repeat.times }),
  };
}

/** Reads the bad note as the site reads every note. What is wrong by its size alone is not grown for this. */
function findProblem({ course, read }: GuideContext, { rule, bad, beside, isLinked, isUnprovoked }: RuleExamples): GuideRule['problem'] {
  if (bad.repeat !== undefined || isLinked || isUnprovoked) return undefined;
  const files = new Map([...beside, ...bad.paths.map((path) => [path, bad.bytes] as const)]);
  const small = joinSmallCourse(files, { read, basePath: course.settings.basePath, types: course.types.all });
  const found = [...small.problems, ...(rules[rule].severity === 'advice' ? adviseCourse(small) : [])].find(
    (problem) => problem.rule === rule,
  );
  if (found === undefined) return undefined;
  const { severity, line, message, hint } = found;
  return { severity, line, message, hint };
}

function toHtml({ course, read }: GuideContext, markdown: string): string {
  const small = joinSmallCourse(new Map([['guide.md', `---\ntitle: Guide\n---\n\n${markdown}\n`]]), {
    read,
    basePath: course.settings.basePath,
    types: course.types.all,
  });
  const [note] = small.notes.values();
  return note === undefined ? '' : noteToHtml(small, note, { linkTo: leadThroughSite(course.settings), hasAnchors: false });
}

function sourceOf({ bytes }: RuleExample): string {
  return new TextDecoder()
    .decode(bytes)
    .replaceAll('\0', '\u2400')
    .split('\n')
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
    .join('\n');
}

function languageOf({ paths: [path = ''] }: RuleExample): string {
  if (path.endsWith('.svg')) return 'xml';
  return path === settingsFile ? 'yaml' : path.endsWith('.md') ? 'md' : 'text';
}

function namesOf({ paths, assets }: RuleExample): readonly string[] {
  const isPlain = paths.length === 1 && paths[0] === examplePath && assets.length === 0;
  return isPlain ? [] : [...paths, ...assets];
}

function toMarkdown({ rule, text, bad, good }: RuleExamples): string {
  return `## ${rule}\n\n${text}\n\nWith the problem:\n\n${fenceSource(bad)}\nWithout it:\n\n${fenceSource(good)}`;
}

function fenceSource(example: RuleExample): string {
  return fenceCode(sourceOf(example), languageOf(example));
}
