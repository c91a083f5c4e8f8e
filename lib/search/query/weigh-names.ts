import type { Token } from '../words/analyse-word.ts';
import type { NameSpan } from './find-names.ts';
import type { FoundName, QueryUnit } from './query-unit.ts';

/** Tells how much of what a query asks for each name covers, by the weight of its words. */
export function weighNames(
  spans: readonly NameSpan[],
  { words, units }: { words: readonly Token[]; units: readonly QueryUnit[] },
): readonly FoundName[] {
  const weights = new Map(
    units.map(({ term, meanings, isExtra }) => [term, isExtra ? 0 : Math.max(0, ...meanings.map(({ rareness: rare }) => rare))]),
  );
  const weigh = (tokens: readonly Token[]) => tokens.reduce((sum, { term }) => sum + (weights.get(term) ?? 0.01), 0);
  const whole = weigh(words);
  return spans.flatMap(({ entry, first, last, typed }) => {
    const share = whole === 0 ? 1 : weigh(words.slice(first, last + 1)) / whole;
    const fit = typed < 1 ? typed * fits.begun : 1;
    return [
      { pages: entry.named, share, fit },
      { pages: entry.nicknamed, share, fit: fit * fits.alias },
    ].filter(({ pages }) => pages.length > 0);
  });
}

/** A title is meant before an alias, and either before a name that is only begun. */
const fits = { alias: 0.9, begun: 0.6 } as const;
