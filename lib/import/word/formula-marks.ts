/** Private signs in TeX that is being made, for what only means something at certain places. */
export const marks = {
  /** Where a line of a formula ends. */
  lineEnd: '\uE010',
  /** Where lines align. */
  align: '\uE011',
  /** `&` as it is typed: it aligns in arrays of equations. */
  ampersand: '\uE012',
  /** `#` as it is typed: an equation's number stands behind it in arrays of equations. */
  number: '\uE013',
} as const;

/** Writes the marks as what they are where they mean nothing. */
export function settleMarks(tex: string): string {
  return tex.replaceAll(marks.lineEnd, ' ').replaceAll(marks.align, '').replaceAll(marks.ampersand, '\\&').replaceAll(marks.number, '\\#');
}

/** Writes the marks as they are meant in an array of equations. */
export function alignByMarks(tex: string): string {
  return settleMarks(tex.replaceAll(marks.align, '&').replaceAll(marks.ampersand, '&').replaceAll(marks.number, '\\qquad '));
}

/** Writes rows of a formula below each other. */
export function environment(name: string, rows: readonly string[], columns = ''): string {
  return `\\begin{${name}}${columns} ${rows.join(' \\\\ ')} \\end{${name}}`;
}
