import { adviseCourse } from '../advice/advise-course.ts';
import { count } from '../model/count.ts';
import { compareProblems } from '../model/problem.ts';
import { makePaint, type Paint } from '../terminal/colour.ts';
import { isProblemFormat, type ProblemFormat, problemFormats, summarizeProblems } from '../terminal/format-problems.ts';
import { openContent } from '../terminal/open-content.ts';
import { plainText } from '../terminal/plain-text.ts';
import { readFlags } from '../terminal/read-flags.ts';
import { showProblems } from '../terminal/shown-problem.ts';
import { type Terminal, UsageFault } from '../terminal/terminal.ts';
import { fixContent, type MadeFix } from './fix-content.ts';
import { showLinks } from './show-links.ts';

/** Runs `npm run check`: reports every problem of the content and gives the exit code. */
export function checkContent(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args);
  const paint = makePaint(terminal.isColourful && options.format === 'pretty');
  if (options.links) return tellLinks(terminal, options.files, paint);
  const tell = options.format === 'json' ? terminal.error : terminal.out;
  if (options.fix) tell(tellFixes(mendContent(terminal, options), paint));
  const { course, name, problems, readLine } = openContent(terminal);
  const advice = showProblems(adviseCourse(course), name);
  const shown = options.advice ? [...problems, ...advice].sort((a, b) => compareProblems(a, b)) : problems;
  terminal.out(problemFormats[options.format](shown, { paint, readLine }));
  const isWrong = problems.some(({ severity }) => severity === 'error' || options.strict);
  const colour = isWrong ? 'red' : problems.length > 0 ? 'yellow' : 'green';
  tell(`${paint(colour, summarizeProblems(shown, course.notes.size))}\n`);
  if (!options.advice && options.format === 'pretty' && advice.length > 0)
    terminal.out(paint('dim', `${count(advice.length, 'piece of advice', 'pieces of advice')}: npm run check -- --advice\n`));
  return isWrong ? 1 : 0;
}

function tellLinks(terminal: Terminal, files: readonly string[], paint: Paint): number {
  const { course, folder } = openContent(terminal);
  const shown = showLinks({ course, folder, files, cwd: terminal.folder, paint });
  if (typeof shown === 'string') terminal.out(shown);
  else terminal.error(`${shown.fault}\n`);
  return typeof shown === 'string' ? 0 : 2;
}

/** The folder is opened anew for every reading, since files have changed. */
function mendContent(terminal: Terminal, { advice }: CheckOptions): readonly (MadeFix & { readonly shown: string })[] {
  const { folder, name } = openContent(terminal);
  const made = fixContent(folder, () => {
    const { course } = openContent(terminal);
    return advice ? [...course.problems, ...adviseCourse(course)] : course.problems;
  });
  return made.map((fix) => ({ ...fix, shown: name === '' ? fix.file : `${name}/${fix.file}` }));
}

function tellFixes(made: readonly (MadeFix & { readonly shown: string })[], paint: Paint): string {
  const lines = made.map(
    ({ shown, line, was, text, rule }) =>
      `${plainText(shown)}:${line}  ${paint('red', brief(was))} → ${paint('green', brief(text))}  ${paint('dim', rule)}\n`,
  );
  return `${lines.join('')}${made.length === 0 ? 'Nothing to mend' : `Mended ${count(made.length, 'problem')}`}\n\n`;
}

function brief(text: string): string {
  const line = plainText(text.replaceAll('\n', '⏎'));
  return line === '' ? '(nothing)' : line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

interface CheckOptions {
  readonly format: ProblemFormat;
  readonly strict: boolean;
  readonly advice: boolean;
  readonly fix: boolean;
  readonly links: boolean;
  /** Notes to show the links of. */
  readonly files: readonly string[];
}

/** Reads the flags. Throws a fault where they cannot be read. */
function readOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = readFlags({
    args: [...args],
    allowPositionals: args.includes('--links'),
    options: {
      format: { type: 'string', default: 'pretty' },
      strict: { type: 'boolean', default: false },
      advice: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      links: { type: 'boolean', default: false },
    },
  });
  const { format } = values;
  if (!isProblemFormat(format))
    throw new UsageFault(`Cannot write problems as "${format}": formats are ${Object.keys(problemFormats).join(', ')}`);
  return { ...values, format, files: positionals };
}
