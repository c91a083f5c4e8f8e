import type { ShownProblem } from './shown-problem.ts';

/** Writes problems as GitHub's workflow commands, which stand as notes in the pull request's diff. The hint is the second line. */
export function formatGithub(problems: readonly ShownProblem[]): string {
  return problems.map(toWorkflowCommand).join('');
}

function toWorkflowCommand({ file, line, column, endLine, endColumn, severity, rule, message, hint }: ShownProblem): string {
  const properties = Object.entries({ file, line, col: column, endLine, endColumn, title: rule })
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${severity === 'advice' ? 'notice' : severity} ${properties}::${escapeMessage(hint === '' ? message : `${message}\n${hint}`)}\n`;
}

/** The escapes of the runner's own toolkit (`@actions/core`, command.ts). */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
