import type { SearchIndex } from '../files/open-index.ts';
import type { TermEntry } from '../files/term-entry.ts';
import type { Token } from '../words/analyse-word.ts';
import { longestName } from '../words/collect-names.ts';

/** A name found in a query: which of its words, and whether the last one is only begun. */
export interface NameSpan {
  readonly entry: TermEntry;
  readonly first: number;
  readonly last: number;
  /** 1, or the part of the name that is typed. */
  readonly typed: number;
}

/** A word of a query as names are made of it, with what it may be corrected or completed to. */
interface NameWord {
  readonly token: Token;
  readonly terms: readonly string[];
}

/** Finds all titles and aliases that stand in a query; with `isOpen`, also those that its end may become. */
export function findNames(index: SearchIndex, words: readonly NameWord[], isOpen: boolean): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  const areAllStops = words.every(({ token }) => token.isStop);
  for (const [first, { token, terms }] of words.entries()) {
    if (token.isStop && !areAllStops) continue;
    for (const start of terms) {
      const names = new Set(index.namesBehind(start));
      if (names.size > 0) spans.push(...namesFrom(index, { words, first, start, names, isOpen }));
    }
  }
  return spans;
}

interface NameSearch {
  readonly words: readonly NameWord[];
  readonly first: number;
  readonly start: string;
  readonly names: ReadonlySet<string>;
  readonly isOpen: boolean;
}

function namesFrom(index: SearchIndex, { words, first, start, names, isOpen }: NameSearch): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  let keys = [start];
  for (let last = first; last < Math.min(words.length, first + longestName) && keys.length > 0; last++) {
    const terms = words[last]?.terms ?? [];
    if (last > first) keys = keys.flatMap((key) => terms.map((term) => `${key} ${term}`)).slice(0, mostKeys);
    for (const key of keys) if (names.has(key)) spans.push(...spanOf(index, key, { first, last, typed: 1 }));
    if (isOpen && last === words.length - 1)
      spans.push(
        ...begunNames(index, {
          names,
          keys,
          begun: last > first ? keysBefore(words, first, last, start) : [],
          last,
          first,
          form: words[last]?.token.form ?? '',
        }),
      );
  }
  return spans;
}

/** Names that go on behind what is typed: "feature st" and "feature" are both beginnings of "feature store". */
function begunNames(
  index: SearchIndex,
  {
    names,
    keys,
    begun,
    form,
    first,
    last,
  }: { names: ReadonlySet<string>; keys: readonly string[]; begun: readonly string[]; form: string; first: number; last: number },
): readonly NameSpan[] {
  const starts = [...keys.map((key) => `${key} `), ...begun.map((key) => `${key} ${form}`)];
  return [...names]
    .filter((name) => !keys.includes(name) && starts.some((start) => name.startsWith(start)))
    .flatMap((name) =>
      spanOf(index, name, {
        first,
        last,
        typed: Math.min(1, Math.max(...starts.filter((start) => name.startsWith(start)).map(({ length }) => length)) / name.length),
      }),
    );
}

function keysBefore(words: readonly NameWord[], first: number, last: number, start: string): readonly string[] {
  let keys = [start];
  for (let at = first + 1; at < last; at++)
    keys = keys.flatMap((key) => (words[at]?.terms ?? []).map((term) => `${key} ${term}`)).slice(0, mostKeys);
  return keys;
}

function spanOf(index: SearchIndex, key: string, place: Omit<NameSpan, 'entry'>): readonly NameSpan[] {
  const entry = index.find(key);
  const isName = entry !== undefined && entry.named.length + entry.nicknamed.length + entry.otherNames.length > 0;
  return isName ? [{ entry, ...place }] : [];
}

/** Enough for every reading of a few misspelt words. */
const mostKeys = 24;
