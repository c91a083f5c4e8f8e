import { tidyTex } from '../formula/tidy-tex.ts';
import type { SourceLine } from '../source-lines.ts';
import type { LineStep } from './line-step.ts';

/** Environments that MathJax sets wherever they stand. */
const opening =
  /^(.*?)(\\begin\{((?:align|alignat|aligned|array|[bBpvV]?matrix|cases|displaymath|eqnarray|equation|flalign|gather|gathered|math|multline|smallmatrix|split)\*?)\}.*)$/;

/** Sets `\begin{align}` … `\end{align}` that stand without dollars apart as a formula, as Jupyter and Pandoc do. What nothing closes stays. */
export const mathEnvironments: LineStep = (source) => {
  const lines: SourceLine[] = [];
  let isInside = false;
  for (let at = 0; at < source.length; at++) {
    const line = source[at];
    if (line === undefined) continue;
    const isOdd = line.kind === 'prose' && (line.text.match(/(?<!\\)\$\$/g)?.length ?? 0) % 2 === 1;
    const found = line.kind === 'prose' && !isInside ? opening.exec(line.text) : null;
    const [, before = '', start = '', name = ''] = found ?? [];
    const end = found === null || holdsDollar(before) ? undefined : findEnd(source, at, `\\end{${name}}`, before.length);
    if (isOdd) isInside = !isInside;
    if (end === undefined) {
      lines.push(line);
      continue;
    }
    const parts = source.slice(at, end.line + 1).map(({ text }) => text);
    parts[0] = start;
    const last = parts.length - 1;
    const behind = source[end.line]?.text.slice(end.column) ?? '';
    parts[last] = (parts[last] ?? '').slice(0, end.column - (last === 0 ? before.length : 0));
    const indent = /^[ \t>]*/.exec(before)?.[0] ?? '';
    const prose = (text: string): SourceLine => ({ where: line.where, text, kind: 'prose' });
    if (before.trim() !== '' && before !== indent) lines.push(prose(before.trimEnd()));
    const tex = tidyTex(parts.map((part) => part.trim()).join('\n')).tex.replace(/\n\s*\n/g, '\n');
    lines.push(prose(indent.trimEnd()), ...['$$', ...tex.split('\n'), '$$'].map((text) => prose(indent + text)), prose(indent.trimEnd()));
    if (behind.trim() !== '') lines.push(prose(indent + behind.trim()));
    at = end.line;
  }
  return { lines, losses: [] };
};

/** A formula that is open already has the environment in it, and so has code. */
function holdsDollar(before: string): boolean {
  return (before.match(/(?<!\\)\$|`/g)?.length ?? 0) % 2 === 1 || /(?<!\\)\$\$\s*$/.test(before);
}

function findEnd(
  source: readonly SourceLine[],
  from: number,
  closing: string,
  column: number,
): { line: number; column: number } | undefined {
  for (let line = from; line < source.length && source[line]?.kind === 'prose'; line++) {
    const at = source[line]?.text.indexOf(closing, line === from ? column : 0) ?? -1;
    if (at >= 0) return { line, column: at + closing.length };
  }
  return undefined;
}
