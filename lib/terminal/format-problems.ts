import { count } from '../model/count.ts';
import { formatGithub } from './format-github.ts';
import { formatJson } from './format-json.ts';
import { formatPretty } from './format-pretty.ts';
import type { ProblemFormatter, ShownProblem } from './shown-problem.ts';

/** Writes problems down in every form they are read in: by people, by programs, by GitHub's log. */
export const problemFormats = { pretty: formatPretty, json: formatJson, github: formatGithub } as const satisfies Record<
  string,
  ProblemFormatter
>;

/** The name of a format. */
export type ProblemFormat = keyof typeof problemFormats;

/** Tells whether a word names a format. */
export function isProblemFormat(word: string): word is ProblemFormat {
  return Object.hasOwn(problemFormats, word);
}

/** Says in one line how many problems there are: `2 errors, 1 warning in 3 files`. */
export function summarizeProblems(problems: readonly ShownProblem[], noteCount: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const advice = problems.length - errors - warnings;
  if (problems.length === 0) return `No problems in ${count(noteCount, 'note')}`;
  const parts = [
    errors > 0 ? count(errors, 'error') : '',
    warnings > 0 ? count(warnings, 'warning') : '',
    advice > 0 ? count(advice, 'piece of advice', 'pieces of advice') : '',
  ].filter((part) => part !== '');
  return `${parts.join(', ')} in ${count(new Set(problems.map(({ file }) => file)).size, 'file')}`;
}
