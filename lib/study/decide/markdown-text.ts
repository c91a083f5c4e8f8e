/** Signs that mean something wherever they stand in a line. */
const signs = /[\\`*_[\]<>|~&$]/g;

/** What means something at the beginning of a line alone: headings, lists, lines below a heading. */
const openings = /^(?:[-+=#:]|\d+(?=[.)]))/;

/** Writes one line of text so that Markdown shows it as it is. */
export function escapeLine(text: string): string {
  const escaped = text.replaceAll('\n', ' ').replace(signs, '\\$&');
  return escaped.replace(openings, (opening) => (/\d$/.test(opening) ? opening : `\\${opening}`)).replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Writes a text of several lines so: a line ends where it does. */
export function escapeLines(text: string): string {
  const lines = text.split('\n');
  return lines.map((line, at) => escapeLine(line) + (line !== '' && (lines[at + 1] ?? '') !== '' ? '\\' : '')).join('\n');
}

/** Writes a text into a cell of a table. */
export function escapeCell(text: string): string {
  return text.split('\n').map(escapeLine).join('<br>');
}

/** Reads a line, a text or a cell back. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~\n])|<br>/g, (_whole, sign?: string) => sign ?? '\n');
}

/** Cuts a row of a table into its cells; undefined where a line is none. */
export function readCells(line: string): readonly string[] | undefined {
  const row = /^\|((?:\\.|[^\\|]|\|(?=.))*)\|\s*$/.exec(line.trim())?.[1];
  return row === undefined ? undefined : (row.match(/(?:\\.|[^\\|])+|(?<=\|)(?=\|)/g) ?? []).map((cell) => unescapeMarkdown(cell.trim()));
}
