import { bounds } from '../model/bounds.ts';
import type { Finding } from '../model/problem.ts';
import { type Told, tell } from '../model/rules.ts';
import { isDirectiveName } from './syntax/fenced-block.ts';

/**
 * Finds what would take a reader of Markdown for ever, before it is read: its cost grows with the square of the marks in
 * one paragraph, of a paragraph's lines and of the levels inside each other. One pass over the lines; code and blocks of
 * HTML count for nothing. The first excess is enough.
 */
export function checkBounds(body: string): Finding | undefined {
  const count: Count = { lines: 0, headings: 0, paragraph: { line: 0, lines: 0, marks: 0 }, isList: false, isTable: false, isHtml: false };
  let fence: string | undefined;
  const directives: string[] = [];
  const lines = body.split('\n');
  if (lines.length > bounds.allLines) return toFinding(bounds.allLines + 1, tooLong(bounds.allLines));
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index] ?? '';
    const [, mark, behind = ''] = fenceMark.exec(text) ?? [];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && behind.trim() === '') fence = undefined;
      continue;
    }
    if (mark !== undefined && behind.trim() === '' && mark.startsWith(directives.at(-1) ?? '\0')) {
      directives.pop();
      endParagraph(count);
      continue;
    }
    if (mark !== undefined && (mark.startsWith(':') ? behind.startsWith('{') : holdsMarkdown(behind))) {
      directives.push(mark);
      if (directives.length > bounds.nesting) return toFinding(index + 1, tooDeep);
      endParagraph(count);
      continue;
    }
    if (mark !== undefined && !mark.startsWith(':') && !(mark.startsWith('`') && behind.includes('`'))) {
      fence = mark;
      endParagraph(count);
      count.lines += 1;
      continue;
    }
    const excess = countLine(text, index + 1, count);
    if (excess !== undefined) return toFinding(index + 1, excess);
  }
  return undefined;
}

/** Tells whether what stands behind a fence makes its lines Markdown, and no code. */
function holdsMarkdown(behind: string): boolean {
  const name = /^\{([a-z][\w:-]*)\}/i.exec(behind)?.[1];
  return name !== undefined && isDirectiveName(name);
}

function toFinding(line: number, excess: Told): Finding {
  return { line, column: 1, endLine: line, endColumn: 2, ...excess };
}

function tooLong(most: number): Told {
  return tell('note-too-long', `Cannot read the note: more than ${most} lines`);
}

interface Count {
  lines: number;
  headings: number;
  paragraph: { line: number; lines: number; marks: number };
  isList: boolean;
  isTable: boolean;
  isHtml: boolean;
}

const tooDeep: Told = tell(
  'nesting-too-deep',
  `Cannot read what is nested here: more than ${bounds.nesting} levels`,
  'Flatten the lists and quotes.',
);

const fenceMark = /^[ \t>]*(`{3,}|~{3,}|:{3,}(?=[ \t]*$|\{[a-z]))(.*)$/i;
const marks = /[*_~`$[\]<&@\\]|:\/\/|www\.|%%/g;
const deepStart = new RegExp(`^[ \\t]*(?:(?:>|[-+*:][ \\t]|\\d{1,9}[.)][ \\t])[ \\t]*){${bounds.nesting}}`);
const deepItem = new RegExp(`^(?: {2}|\\t){${bounds.nesting},} *(?:[-+*:]|\\d{1,9}[.)]|!!!|\\?{3}\\+?|===)[ \\t]`);
const thematicBreak = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;
const itemStart = /^[ \t]*(?:>[ \t]*)*(?:[-+*]|(\d{1,9})[.)])[ \t]/;
/** What the row below a table's header is made of; what else could be written with these signs is short. */
const delimiterRow = /^[ \t>|:-]*-[ \t|:]*$/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const htmlBlock =
  /^ {0,3}<(?:!--|\/?(?:html|head|body|div|table|thead|tbody|tfoot|tr|t[dh]|caption|colgroup|p|[uod]l|li|d[td]|details|summary|section|article|aside|fig\w+|center|h[1-6]|nav|main|header|footer|blockquote|title|style|script|pre|textarea)[\s>/])/i;

function countLine(text: string, line: number, count: Count): Told | undefined {
  if (isDeep(text)) return tooDeep;
  if (/^[ \t>]*$/.test(text)) {
    endParagraph(count);
    return undefined;
  }
  if (count.paragraph.lines === 0) count.isHtml = htmlBlock.test(text);
  if (count.isHtml) {
    count.paragraph.lines += 1;
    return undefined;
  }
  count.lines += 1;
  if (count.lines > bounds.lines) return tooLong(bounds.lines);
  const isHeading = /^ {0,3}#{1,6}(?:\s|$)/.test(text);
  if (isHeading && text.length > bounds.headingCharacters)
    return tell('heading-too-long', `Cannot read the heading: ${text.length} characters, more than ${bounds.headingCharacters}`);
  if (isHeading || (count.paragraph.lines > 0 && underline.test(text))) count.headings += 1;
  if (count.headings > bounds.headings) return tell('too-many-headings', `Cannot read the note: more than ${bounds.headings} headings`);
  return countParagraph(text, line, count);
}

/** A line of hyphens or stars is a break, and no list in lists, unless it is absurdly long. */
function isDeep(text: string): boolean {
  return deepItem.test(text) || (deepStart.test(text) && (text.length > 1000 || !thematicBreak.test(text)));
}

/** Items and rows of a table are paragraphs of their own. */
function countParagraph(text: string, line: number, count: Count): Told | undefined {
  const { paragraph } = count;
  if (paragraph.lines === 1 && text.includes('|') && delimiterRow.test(text)) count.isTable = true;
  const item = itemStart.exec(text);
  if (item !== null && (item[1] === undefined || item[1] === '1' || count.isList || paragraph.lines === 0)) {
    endParagraph(count);
    count.isList = true;
  } else if (count.isTable) paragraph.marks = 0;
  if (count.paragraph.lines === 0) count.paragraph.line = line;
  count.paragraph.lines += 1;
  if (count.paragraph.lines > bounds.paragraphLines && !count.isTable) {
    return tell(
      'paragraph-too-long',
      `Cannot read the paragraph that begins in line ${count.paragraph.line}: more than ${bounds.paragraphLines} lines`,
    );
  }
  if (text.includes('|') && text.split('|').length > bounds.tableColumns) {
    return tell(
      'table-too-large',
      `Cannot read the table: a row of more than ${bounds.tableColumns} cells`,
      'Turn rows and columns round, or split the table.',
    );
  }
  count.paragraph.marks += text.match(marks)?.length ?? 0;
  if (count.paragraph.marks <= bounds.paragraphMarks) return undefined;
  return tell(
    'paragraph-too-dense',
    `Cannot read the paragraph that begins in line ${count.paragraph.line}: more than ${bounds.paragraphMarks} marks of emphasis, links and code`,
  );
}

function endParagraph(count: Count): void {
  count.paragraph = { line: 0, lines: 0, marks: 0 };
  count.isList = false;
  count.isTable = false;
  count.isHtml = false;
}
