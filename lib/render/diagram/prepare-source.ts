/** A diagram's source as Mermaid is given it, and what we take out of it beforehand. */
export interface PreparedSource {
  readonly text: string;
  /** The line of the source, counted from 0, that each line of the text was. */
  readonly lines: readonly number[];
  readonly title?: string;
  readonly description?: string;
}

/**
 * Takes out of a diagram's source what Mermaid's grammars do not all know: a title and a description for those who cannot see it, and
 * comments. Settings stay, at the head, for Mermaid to read.
 */
export function prepareSource(source: string): PreparedSource {
  const all = source.split('\n');
  const from = frontMatterEnd(all);
  const settings = all.slice(0, from);
  const words = new Map<'title' | 'description', string>();
  const title = settings.map((line) => /^title:[ \t]*(.*)$/.exec(line)?.[1]).find((found) => found !== undefined);
  if (title !== undefined) words.set('title', unquote(title.trim()));
  const kept: { line: string; at: number }[] = [];
  let open: string[] | undefined;
  for (const [index, line] of all.entries()) {
    if (index < from) continue;
    const taken = takeWords(line, open);
    open = taken.open;
    for (const [name, value] of taken.words) words.set(name, value);
    if (!taken.isTaken && !/^\s*%%(?!\{)/.test(line)) kept.push({ line, at: index });
  }
  while (kept[0]?.line.trim() === '') kept.shift();
  const head = settings.filter((line) => !/^title:/.test(line));
  const hasSettings = head.some((line) => line.trim() !== '' && line.trim() !== '---');
  const body = kept.map(({ line }) => line).join('\n');
  return {
    text: hasSettings ? `${head.join('\n')}\n${body}` : body,
    lines: kept.map(({ at }) => at),
    ...Object.fromEntries([...words].filter(([, value]) => value !== '')),
  };
}

/** Gives the number of the first line behind the front matter; 0 where there is none. */
function frontMatterEnd(lines: readonly string[]): number {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (lines[start]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > start && line.trim() === '---');
  return end < 0 ? 0 : end + 1;
}

interface TakenWords {
  readonly isTaken: boolean;
  readonly open: string[] | undefined;
  readonly words: readonly (readonly ['title' | 'description', string])[];
}

function takeWords(line: string, open: string[] | undefined): TakenWords {
  if (open !== undefined) {
    const end = line.indexOf('}');
    const lines = [...open, end < 0 ? line : line.slice(0, end)];
    return { isTaken: true, open: end < 0 ? lines : undefined, words: end < 0 ? [] : [['description', fold(lines.join(' '))]] };
  }
  const [, kind, value = ''] = /^[ \t]*acc(Title|Descr)[ \t]*:(.*)$/.exec(line) ?? [];
  if (kind !== undefined) return { isTaken: true, open: undefined, words: [[kind === 'Title' ? 'title' : 'description', fold(value)]] };
  const [, first] = /^[ \t]*accDescr[ \t]*\{(.*)$/.exec(line) ?? [];
  if (first === undefined) return { isTaken: false, open: undefined, words: [] };
  return takeWords(first, []);
}

function fold(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
