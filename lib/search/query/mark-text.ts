import { analyse } from '../words/analyse.ts';
import type { Token } from '../words/analyse-word.ts';
import type { TextPart } from './search-response.ts';

/** Marks the words of a text whose terms were found. */
export function markText(text: string, terms: ReadonlySet<string>): readonly TextPart[] {
  return markTokens(
    text,
    { start: 0, end: text.length },
    analyse(text).filter(({ term }) => terms.has(term)),
  );
}

/** Cuts a stretch out of a text and marks the tokens that lie in it. Tokens are in the order of the text. */
export function markTokens(
  text: string,
  { start: from, end: to }: { readonly start: number; readonly end: number },
  tokens: readonly Token[],
): readonly TextPart[] {
  const parts: { text: string; isMarked: boolean }[] = [];
  let done = from;
  const add = (end: number, isMarked: boolean) => {
    if (end <= done) return;
    const last = parts.at(-1);
    const stretch = text.slice(done, end);
    if (last !== undefined && last.isMarked === isMarked) last.text += stretch;
    else parts.push({ text: stretch, isMarked });
    done = end;
  };
  for (const { start, end } of tokens) {
    if (end <= done || end > to) continue;
    add(start, false);
    add(end, true);
  }
  add(to, false);
  return parts;
}
