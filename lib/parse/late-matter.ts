import type { Finding } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { placeOnLine } from './place.ts';

/** Keys by which front matter is known from a paragraph between two lines of hyphens. */
const knownKey = /^(?:title|subtitle|author|authors|date|draft|aliases|type):(?:\s|$)/;
const fieldLine = /^(?:[A-Za-z][\w-]*:(?:\s.*)?|[ \t]+\S.*|-[ \t].*|#.*)$/;

/**
 * Reports lines that were meant as front matter but stand below words, where Pandoc reads them and Markdown makes a heading
 * of them: a line of hyphens below an empty line, lines of fields, a closing line.
 */
export function findLateMatter(text: string): readonly Finding[] {
  if (!/\n---[ \t]*\n[A-Za-z#]/.test(text)) return [];
  const lines = text.split('\n');
  const findings: Finding[] = [];
  let fence: string | undefined;
  for (let index = 0; index < lines.length; index++) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(lines[index] ?? '')?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    if (fence !== undefined || !/^---[ \t]*$/.test(lines[index] ?? '') || (lines[index - 1] ?? '').trim() !== '') continue;
    let end = index + 1;
    while (fieldLine.test(lines[end] ?? '') && !/^(?:---|\.\.\.)[ \t]*$/.test(lines[end] ?? '')) end += 1;
    const isMatter = /^(?:---|\.\.\.)[ \t]*$/.test(lines[end] ?? '') && lines.slice(index + 1, end).some((line) => knownKey.test(line));
    if (!isMatter) continue;
    findings.push({ ...placeOnLine(index + 1, 1, 3), ...tell('front-matter-late', 'Cannot read the front matter: text stands above it') });
    index = end;
  }
  return findings;
}
