import { parseArgs } from 'node:util';
import { makePaint } from './colour.ts';
import { isProblemFormat, type ProblemFormat, problemFormats, summarizeProblems } from './format-problems.ts';
import { openContent } from './open-content.ts';
import type { Terminal } from './terminal.ts';

const usage = `Usage: npm run check [-- --format pretty|json|github] [--strict]

Reports everything that is wrong with the content, all at once.

  --format   pretty (for people, the default), json (an array of records) or github (workflow commands)
  --strict   a warning counts as much as an error
  --help     shows this text

CONTENT_DIR names another folder than "content".
Exit code: 0 nothing wrong, 1 an error (or, with --strict, a warning), 2 a mistake in the command.
`;

/** Runs `npm run check`: reports every problem of the content and gives the exit code. */
export function checkContent(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args);
  if (typeof options === 'string') {
    terminal.error(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    terminal.out(usage);
    return 0;
  }
  const { course, problems, readLine } = openContent(terminal);
  const paint = makePaint(terminal.isColourful && options.format === 'pretty');
  terminal.out(problemFormats[options.format](problems, { paint, readLine }));
  const isWrong = problems.some(({ severity }) => severity === 'error' || options.strict);
  const summary = paint(isWrong ? 'red' : problems.length > 0 ? 'yellow' : 'green', summarizeProblems(problems, course.notes.size));
  (options.format === 'json' ? terminal.error : terminal.out)(`${summary}\n`);
  return isWrong ? 1 : 0;
}

interface CheckOptions {
  readonly format: ProblemFormat;
  readonly strict: boolean;
  readonly help: boolean;
}

/** Reads the flags; a string says what is wrong with them. */
function readOptions(args: readonly string[]): CheckOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'pretty' },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { format, strict, help } = values;
    return isProblemFormat(format)
      ? { format, strict, help }
      : `Cannot write problems as "${format}": formats are ${Object.keys(problemFormats).join(', ')}`;
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'Cannot read the flags';
  }
}
