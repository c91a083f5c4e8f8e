/** A place in a note where a display formula may begin. */
interface FormulaStart {
  /** The note's text, and the offset of the first sign. */
  readonly text: string;
  readonly offset: number;
  /** How many columns the line is indented beyond what it stands in. */
  readonly indent: number;
}

/** What opens a display formula: its signs, and what finds the end of it in the lines below. */
interface Delimiters {
  readonly opening: RegExp;
  /** Gives the offset in a line behind what closes the formula. */
  readonly findClosing: (line: string, from: number, opened: string) => number | undefined;
  /** Tells whether a stretch that is closed is a formula; without it every one is. */
  readonly isFormula?: (inside: string, isOneLine: boolean) => boolean;
  readonly readsOn?: (line: string) => boolean;
}

const longestFormula = 20_000;

/** Environments of TeX that are formulas by themselves, as MathJax has it. */
const environments =
  'equation|align|alignat|flalign|gather|multline|eqnarray|displaymath|math|subequations|split|aligned|alignedat|gathered|cases|rcases|dcases|array|(?:[pbBvV]|small)?matrix|CD';

const definition = /^\\(?:(?:re|provide)?newcommand|g?def|let|DeclareMathOperator)\b/;
const commands = /\\[a-zA-Z]|\^/;
const signs = /[\\^_=&{}]/;

const delimiters: readonly Delimiters[] = [
  { opening: /\$\$+/y, findClosing: findDollars, isFormula: (inside) => inside.trim() !== '' },
  { opening: /\\\[/y, findClosing: findBracket, isFormula: isBracketed },
  { opening: /\\\\\[/y, findClosing: findBracket, isFormula: isBracketed },
  { opening: new RegExp(`\\\\begin\\{(?:${environments})\\*?\\}`, 'y'), findClosing: findEnvironmentEnd },
];

/**
 * Finds where a display formula that begins at a place ends: the offset behind its last sign. Undefined where none begins, or nothing
 * closes it before the end of what it stands in, a heading, or words behind an empty line: what follows is then no part of a formula.
 */
export function findFormulaEnd(start: FormulaStart): number | undefined {
  if (definition.test(start.text.slice(start.offset, start.offset + 30))) return endOfDefinitions(start);
  for (const { opening, findClosing, isFormula } of delimiters) {
    opening.lastIndex = start.offset;
    const opened = opening.exec(start.text)?.[0];
    if (opened === undefined) continue;
    const lines = linesFrom(start);
    let isBehindEmpty = false;
    let at = start.offset;
    for (const { line, offset } of lines) {
      const isFirst = offset === start.offset;
      if (!isFirst && (endsFormula.test(line) || (isBehindEmpty && isProse(line)))) return undefined;
      const closed = findClosing(line, isFirst ? opened.length : 0, opened);
      if (closed !== undefined) {
        if (isBehindEmpty && line.trim() === opened && opensAnother(start.text, offset + line.length)) return undefined;
        if (isFirst && !isAttributes(line.slice(closed))) return undefined;
        at = offset + closed;
        const inside = start.text.slice(start.offset + opened.length, at - opened.length);
        return isFormula === undefined || isFormula(inside, isFirst) ? at : undefined;
      }
      isBehindEmpty = line.trim() === '';
    }
    return undefined;
  }
  return undefined;
}

/** Blocks that stand in no formula. */
const endsFormula = /^ {0,3}(?:#{1,6}[ \t]|`{3}|~{3}|:{3}|<!--|\$\$+[ \t]*\\begin\b)/;

/** Attributes or a label behind the closing signs, or nothing. */
export function isAttributes(text: string): boolean {
  return /^(?:\{[^{}]*\}|\([\w.:-]+\))?$/.test(text.trim());
}

/** Words that stand behind an empty line, and none of the signs of TeX, or more words than a formula has. */
function isProse(line: string): boolean {
  if (/`|\]\(|\*\*|(?<![\\$])\$(?!\$)/.test(line)) return true;
  const words = line.replace(/\\[a-zA-Z]+\*?\{[^{}]*\}|\\[a-zA-Z]+/g, ' ').match(/(?<![\p{L}\\])\p{L}{2,}/gu)?.length ?? 0;
  return words > 0 && (!signs.test(line) || words >= (commands.test(line) ? 6 : 3));
}

/** Signs alone on a line, behind an empty one, open another formula if one follows. */
function opensAnother(text: string, lineEnd: number): boolean {
  const next = text.slice(lineEnd + 1, lineEnd + 1 + longestFormula);
  const [first = ''] = next.split('\n', 1);
  if (first.trim() === '' || !signs.test(first)) return false;
  return /^[^$]*\$\$/.test(next.split(/\n[ \t>]*\n/, 1)[0] ?? '');
}

/** Gives the lines from a place on as far as they stand in the same quotes and items; the first is cut where it begins. */
function* linesFrom({ text, offset, indent }: FormulaStart): Generator<{ readonly line: string; readonly offset: number }> {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const quotes = before.split('>').length - 1;
  const behindQuotes = before.slice(before.lastIndexOf('>') + 1);
  const width = /\[\^[^\]]*\]:/.test(before) ? 4 : columnsOf(behindQuotes) - indent - (quotes > 0 ? 1 : 0);
  for (let at = offset; at < text.length && at - offset < longestFormula; ) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const inside = at === offset ? 0 : skipContainer(text.slice(at, end), quotes, width);
    if (inside === undefined) return;
    yield { line: text.slice(at + inside, end), offset: at + inside };
    at = end + 1;
  }
}

/** Gives how much of a line are the marks of what it stands in; undefined where it stands there no more. */
function skipContainer(line: string, quotes: number, width: number): number | undefined {
  let at = 0;
  for (let count = 0; count < quotes; count++) {
    const mark = /^[ \t]*>[ \t]?/.exec(line.slice(at));
    if (mark === null) return undefined;
    at += mark[0].length;
  }
  const rest = line.slice(at);
  const space = /^[ \t]*/.exec(rest)?.[0] ?? '';
  if (space.length === rest.length) return line.length;
  if (columnsOf(space) < width) return undefined;
  let skipped = 0;
  while (columnsOf(space.slice(0, skipped)) < width) skipped += 1;
  return at + skipped;
}

function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += sign === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}

function findDollars(line: string, from: number, opened: string): number | undefined {
  for (const { 0: run, index } of line.slice(from).matchAll(/\\.|\$+/g)) if (run === opened) return from + index + run.length;
  return undefined;
}

/** The bracket closes with as many backslashes as it opened with; two are else the end of a line in TeX. */
function findBracket(line: string, from: number, opened: string): number | undefined {
  const closing = opened.replace('[', ']');
  for (const { 0: run, index } of line.slice(from).matchAll(/\\+[^\\]?/g)) if (run === closing) return from + index + run.length;
  return undefined;
}

/** Escaped brackets are Markdown's too: on one line it takes a command of TeX to make a formula of what is between them. */
function isBracketed(inside: string, isOneLine: boolean): boolean {
  return inside.trim() !== '' && (isOneLine ? commands.test(inside) : inside.startsWith('\n') || signs.test(inside));
}

function findEnvironmentEnd(line: string, from: number, opened: string): number | undefined {
  const closing = opened.replace('begin', 'end');
  const at = line.indexOf(closing, from);
  return at < 0 ? undefined : at + closing.length;
}

/** Definitions of macros outside a formula, as Pandoc reads them: lines that each begin with one, with their braces closed. */
function endOfDefinitions(start: FormulaStart): number | undefined {
  let depth = 0;
  let end: number | undefined;
  for (const { line, offset } of linesFrom(start)) {
    if (line.trim() === '' || (depth === 0 && !definition.test(line.trimStart()))) return end;
    for (const [sign] of line.matchAll(/\\.|[{}]/g)) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth === 0) end = offset + line.trimEnd().length;
  }
  return end;
}
