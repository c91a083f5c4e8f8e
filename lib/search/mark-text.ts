import { analyse } from './analyse.ts';
import type { TextPart } from './search-response.ts';

/** Marks the words of a text whose terms were found. */
export function markText(text: string, terms: ReadonlySet<string>): readonly TextPart[] {
  const parts: { text: string; isMarked: boolean }[] = [];
  let done = 0;
  const add = (end: number, isMarked: boolean) => {
    if (end <= done) return;
    const last = parts.at(-1);
    const stretch = text.slice(done, end);
    if (last !== undefined && last.isMarked === isMarked) last.text += stretch;
    else parts.push({ text: stretch, isMarked });
    done = end;
  };
  for (const { term, start, end } of analyse(text)) {
    if (!terms.has(term) || end <= done) continue;
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}
