import type { ShownProblem } from './shown-problem.ts';

/** Writes problems as a JSON array of flat records. */
export function formatJson(problems: readonly ShownProblem[]): string {
  const records = problems.map(({ file, line, column, endLine, endColumn, severity, rule, message, hint }) => ({
    file,
    line,
    column,
    endLine,
    endColumn,
    severity,
    rule,
    message,
    hint,
  }));
  return `${JSON.stringify(records, null, 2)}\n`;
}
