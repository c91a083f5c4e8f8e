import type { SearchIndex } from '../files/open-index.ts';
import type { Token } from '../words/analyse-word.ts';
import { isEmptyEntry, rarenessOf } from './entry-rareness.ts';
import type { NameSpan } from './find-names.ts';
import type { Meaning } from './query-unit.ts';

/** How much another name counts beside the one that is typed. */
const shareOfSynonym = 0.7;

/** Finds what else the names in a query are called, for each of the words that a name is made of. */
export function findSynonyms(
  index: SearchIndex,
  { spans, words }: { spans: readonly NameSpan[]; words: readonly Token[] },
): ReadonlyMap<string, readonly Meaning[]> {
  const meanings = new Map<string, Meaning[]>();
  for (const { entry, first, last, typed } of spans) {
    if (typed < 1) continue;
    for (const name of entry.otherNames) {
      const entries = name.split(' ').flatMap((term) => index.find(term) ?? []);
      if (entries.length !== name.split(' ').length) continue;
      for (const { term } of words.slice(first, last + 1)) {
        const own = index.find(term);
        const rare =
          own === undefined || isEmptyEntry(own) ? Math.min(...entries.map((other) => rarenessOf(index, other))) : rarenessOf(index, own);
        meanings.set(term, [...(meanings.get(term) ?? []), { kind: 'synonym', entries, share: shareOfSynonym, rareness: rare }]);
      }
    }
  }
  return meanings;
}
