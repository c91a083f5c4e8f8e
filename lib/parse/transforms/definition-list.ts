import type { Paragraph, PhrasingContent } from 'mdast';

/**
 * Turns Pandoc's definition list, a paragraph whose later lines open with a colon, into terms and descriptions:
 * `Term` on one line, `: what it is` on the next.
 */
export function readDefinitionList(paragraph: Paragraph): boolean {
  if (!paragraph.children.some((child) => child.type === 'text' && /\n:[ \t]/.test(child.value))) return false;
  const lines = splitLines(paragraph.children);
  if (lines.length < 2 || startsWithColon(lines[0] ?? [])) return false;
  const entries: PhrasingContent[] = [];
  lines.forEach((line, index) => {
    const isDescription = startsWithColon(line);
    const next = lines[index + 1];
    if (!isDescription && (next === undefined || !startsWithColon(next))) appendLine(entries, line);
    else entries.push(entry(isDescription ? 'dd' : 'dt', isDescription ? dropColon(line) : line));
  });
  paragraph.children = entries;
  paragraph.data = { ...paragraph.data, hName: 'dl' };
  return true;
}

/** A line that is neither a term nor marked goes on with the description before it. */
function appendLine(entries: PhrasingContent[], line: PhrasingContent[]): void {
  const last = entries.at(-1);
  if (last?.type === 'emphasis') last.children.push({ type: 'text', value: '\n' }, ...line);
  else entries.push(entry('dt', line));
}

function entry(hName: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', children, data: { hName } };
}

function splitLines(children: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type !== 'text') {
      lines.at(-1)?.push(child);
      continue;
    }
    child.value.split('\n').forEach((value, index) => {
      if (index > 0) lines.push([]);
      if (value !== '') lines.at(-1)?.push({ ...child, value });
    });
  }
  return lines;
}

function startsWithColon(line: PhrasingContent[]): boolean {
  const [first] = line;
  return first?.type === 'text' && /^:\s/.test(first.value);
}

function dropColon(line: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = line;
  return first?.type === 'text' ? [{ ...first, value: first.value.replace(/^:\s+/, '') }, ...rest] : line;
}
