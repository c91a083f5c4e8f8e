import type { Chapter } from '../model/handbook.ts';

/** Writes what names the course and the chapter at the top of each printed page; empty where there is no chapter. */
export function handbookStyle(title: string, chapters: readonly Chapter[]): string {
  if (chapters.length === 0) return '';
  return [
    `@page { @top-left { content: ${cssString(title)} } }`,
    ...chapters.map((chapter) => {
      const { id } = chapter;
      const name = chapter.kind === 'lecture' ? `${chapter.label}: ${chapter.title}` : chapter.title;
      return `.page-${id} { page: ${id} } @page ${id} { @top-right { content: ${cssString(name)} } }`;
    }),
  ].join('\n');
}

/** Writes a string of CSS (Syntax Level 3, §4.3.5) that cannot end the style element it stands in. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:;!?()'+–—-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;
}
