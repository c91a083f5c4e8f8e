import { changeWords, type SourceLine } from '../source-lines.ts';

/**
 * Writes formulas as notes have them: Jupyter also reads `\\(x\\)` and `\\[x\\]` with two backslashes, and
 * dollars with spaces inside, which are a formula here only where signs of one stand between them.
 */
export function jupyterMath(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.map((line) => {
    if (line.kind !== 'prose') return line;
    if (/^[ \t]*\\\\[[\]][ \t]*$/.test(line.text)) return { ...line, text: line.text.replace(/\\\\[[\]]/, () => '$$') };
    return { ...line, text: changeWords(line.text, writeFormulas) };
  });
}

function writeFormulas(words: string): string {
  return words
    .replace(/(?<![\\$])\$([ \t][^$\n]{1,1000}|[^$\n]{1,1000}[ \t])\$(?![$\d])/g, (whole: string, inside: string) => {
      const tex = inside.trim();
      return /\\[a-z]|[_^=]/i.test(tex) || /^[a-z]$/i.test(tex) ? `$${tex}$` : whole;
    })
    .replace(/\\\\\(((?:[^\\]|\\(?!\\)){1,1000})\\\\\)/g, (_, tex: string) => `$${tex.trim()}$`)
    .replace(/\\\\\[((?:[^\\]|\\(?!\\)){1,1000})\\\\\]/g, (_, tex: string) => `$$${tex.trim()}$$`);
}
