import type { Fix, Point } from '../model/problem.ts';

/** A file's text with changes made, and the ones that could be. */
interface FixedText<Kept extends { readonly fix: Fix }> {
  readonly text: string;
  readonly applied: readonly Kept[];
}

/**
 * Makes changes to a file's text and leaves every other character as it is: line ends, a byte order mark, what is around.
 * A change whose words do not stand in its stretch exactly once, or that touches another one, is left out.
 */
export function applyFixes<Kept extends { readonly fix: Fix }>(source: string, fixes: readonly Kept[]): FixedText<Kept> {
  const starts = lineStarts(source);
  const placed = fixes
    .flatMap((kept) => {
      const at = findOnce(source, kept.fix, starts);
      return at === undefined ? [] : [{ kept, at, end: at + (was(source, at, kept.fix)?.length ?? 0) }];
    })
    .sort((a, b) => a.at - b.at || a.end - b.end);
  const applied: Kept[] = [];
  let text = '';
  let done = 0;
  for (const { kept, at, end } of placed) {
    if (at < done || (applied.length > 0 && at === done)) continue;
    text += source.slice(done, at) + kept.fix.text;
    done = end;
    applied.push(kept);
  }
  return { text: text + source.slice(done), applied };
}

/** Finds where every line begins; a byte order mark is no character of the first line. */
function lineStarts(source: string): readonly number[] {
  const starts = [source.startsWith('\uFEFF') ? 1 : 0];
  for (const { index, 0: end } of source.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}

function findOnce(source: string, fix: Fix, starts: readonly number[]): number | undefined {
  const from = toOffset(fix.from, starts);
  const to = toOffset(fix.to, starts);
  if (from === undefined || to === undefined) return undefined;
  let found: number | undefined;
  for (let at = from; at <= to; at++) {
    const words = was(source, at, fix);
    if (words === undefined || at + words.length > to) continue;
    if (fix.was === '') return from === to ? from : undefined;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}

/** Gives the words that stand at an offset as the file has them, if they are those of the change; any line end is one. */
function was(source: string, at: number, { was: wanted }: Fix): string | undefined {
  if (!wanted.includes('\n')) return source.startsWith(wanted, at) ? wanted : undefined;
  if (source[at] === '\n' && source[at - 1] === '\r') return undefined;
  const length = wanted.length * 2;
  let end = at;
  for (const character of wanted) {
    if (character !== '\n') {
      if (!source.startsWith(character, end)) return undefined;
      end += character.length;
    } else if (source.startsWith('\r\n', end)) end += 2;
    else if (source[end] === '\n' || source[end] === '\r') end += 1;
    else return undefined;
    if (end - at > length) return undefined;
  }
  return source.slice(at, end);
}

function toOffset({ line, column }: Point, starts: readonly number[]): number | undefined {
  const start = starts[line - 1];
  return start === undefined ? undefined : start + column - 1;
}
