/** One line of Markdown on its way into a note: where in the source it comes from, and whether it is code. */
export interface SourceLine {
  readonly where: string;
  readonly text: string;
  /** `fence` opens or closes a block of code, `code` stands in one. */
  readonly kind: 'prose' | 'fence' | 'code';
}

/** Cuts Markdown into lines and tells code from prose. A fence that nothing closes reaches to the end, as in CommonMark. */
export function toSourceLines(text: string, nameLine: (index: number) => string = (index) => `line ${index + 1}`): readonly SourceLine[] {
  let fence: string | undefined;
  return text.split('\n').map((line, index) => {
    const where = nameLine(index);
    const mark = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})(.*)$/.exec(line);
    const [, signs = '', info = ''] = mark ?? [];
    if (fence !== undefined) {
      const closes = signs.startsWith(fence) && info.trim() === '';
      if (closes) fence = undefined;
      return { where, text: line, kind: closes ? 'fence' : 'code' } as const;
    }
    if (mark === null || (signs.startsWith('`') && info.includes('`'))) return { where, text: line, kind: 'prose' } as const;
    fence = signs;
    return { where, text: line, kind: 'fence' } as const;
  });
}

/** Puts lines together again. */
export function joinLines(lines: readonly SourceLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

const protectedSpans =
  /(`+)(?!`)[\s\S]*?[^`]\1(?!`)|\$\$[\s\S]+?\$\$|\$(?=\S)(?:\\.|[^$\n\\])*?\S\$(?!\d)|<[a-z/!][^<>\n]*>|\]\((?:<[^>\n]*>|[^()\s]*)(?:\s+"[^"\n]*")?\)|https?:\/\/\S+/gi;

/** Changes the words of a line of prose and leaves code, formulas, tags and addresses as they are. */
export function changeWords(text: string, change: (words: string) => string): string {
  let changed = '';
  let done = 0;
  for (const { 0: span, index } of text.matchAll(protectedSpans)) {
    changed += change(text.slice(done, index)) + span;
    done = index + span.length;
  }
  return changed + change(text.slice(done));
}
