import type { Place } from '../model/problem.ts';
import type { Paint } from './colour.ts';
import { plainText } from './plain-text.ts';
import type { FormatContext, ShownProblem } from './shown-problem.ts';

/** Writes problems for people: by file, with the line that is meant and a hint. */
export function formatPretty(problems: readonly ShownProblem[], { paint, readLine }: FormatContext): string {
  let text = '';
  let file: string | undefined;
  for (const problem of problems) {
    if (problem.file !== file) text += `${file === undefined ? '' : '\n'}${paint('underline', plainText(problem.file))}\n`;
    file = problem.file;
    text += headline(problem, paint) + frame(problem, readLine(problem.file, problem.line), paint);
    if (problem.hint !== '') text += `    ${plainText(problem.hint)}\n`;
  }
  return text === '' ? '' : `${text}\n`;
}

function headline({ line, column, endLine, endColumn, severity, message, rule }: ShownProblem, paint: Paint): string {
  const weight = paint(severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'cyan', severity);
  return `  ${line}:${column}-${endLine}:${endColumn}  ${weight}  ${plainText(message)}  ${paint('dim', rule)}\n`;
}

const gutter = 7;
/** How much of a long line is shown, and how much of it stands before the problem. */
const window = { width: 120, before: 40 };

/** Draws the line with carets under what is meant. A problem of the whole file has no place to point at. */
export function frame({ line, column, endLine, endColumn }: Place, source: string | undefined, paint: Paint): string {
  const isWholeFile = line === 1 && column === 1 && endLine === 1 && endColumn === 1;
  if (source === undefined || isWholeFile) return '';
  const before = signs(source.slice(0, column - 1));
  const meant = signs(source.slice(column - 1, endLine === line ? endColumn - 1 : undefined));
  const all = signs(source);
  const from = all.length <= window.width ? 0 : Math.max(0, Math.min(before.length - window.before, all.length - window.width));
  const shown = all.slice(from, from + window.width);
  const carets = Math.max(1, Math.min(meant.length, window.width - (before.length - from)));
  const cut = { left: from > 0 ? '…' : '', right: from + window.width < all.length ? '…' : '' };
  const indent = ' '.repeat(Math.max(0, before.length - from) + cut.left.length);
  return [
    `${paint('dim', `${String(line).padStart(gutter)} |`)} ${cut.left}${shown.join('')}${cut.right}`,
    `${paint('dim', `${' '.repeat(gutter)} |`)} ${indent}${paint('red', '^'.repeat(carets))}`,
    '',
  ].join('\n');
}

/** Cuts a text into what takes one column each. */
function signs(text: string): readonly string[] {
  return [...plainText(text.replaceAll('\t', '  '))];
}
