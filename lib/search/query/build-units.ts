import type { SearchIndex } from '../files/open-index.ts';
import { type Token, toTerm } from '../words/analyse-word.ts';
import { rareness } from '../words/weigh-term.ts';
import type { CorrectedWord } from './correct-units.ts';
import { isEmptyEntry, rarenessOf, sectionsOf } from './entry-rareness.ts';
import type { Meaning, QueryUnit } from './query-unit.ts';

/** How much a reading that is not what was typed counts. */
const shares = { correction: 0.8, lesserCorrection: 0.3, slip: 0.5, completion: 0.7, related: 0.6 } as const;

/** The words of a query, and what was found out about them. */
interface UnitSources {
  readonly asked: readonly Token[];
  readonly joined: readonly string[];
  readonly corrected: ReadonlyMap<string, CorrectedWord>;
  readonly completions: readonly string[];
  /** What words that the course does not know may be cut short from. */
  readonly expanded: ReadonlyMap<string, readonly string[]>;
  /** What the course calls everyday words that it does not know, or hardly. */
  readonly related: ReadonlyMap<string, readonly string[]>;
  readonly typed: Token | undefined;
  readonly synonyms: ReadonlyMap<string, readonly Meaning[]>;
}

/** Puts together all that each word of a query may mean. */
export function buildUnits(
  index: SearchIndex,
  { asked, joined, corrected, completions, expanded, related, typed, synonyms }: UnitSources,
): readonly QueryUnit[] {
  const units = new Map<string, QueryUnit>();
  for (const { term, form, isWhole } of asked) {
    const known = units.get(term);
    const meanings = known?.meanings ?? [
      ...exactly(index, term),
      ...correctly(index, corrected.get(form)),
      ...together(index, typed?.term === term && !isWhole ? completions : (expanded.get(form) ?? []), 'completion'),
      ...together(index, isWhole ? [] : (related.get(form) ?? []), 'related'),
      ...(synonyms.get(term) ?? []),
    ];
    units.set(term, { term, form, count: (known?.count ?? 0) + 1, isExtra: isWhole, meanings });
  }
  for (const term of joined)
    if (!units.has(term)) units.set(term, { term, form: term, count: 1, isExtra: true, meanings: exactly(index, term) });
  return [...units.values()].filter(({ meanings, isExtra }) => meanings.length > 0 || !isExtra);
}

function exactly(index: SearchIndex, term: string): readonly Meaning[] {
  const entry = index.find(term);
  return entry === undefined || isEmptyEntry(entry)
    ? []
    : [{ kind: 'exact', entries: [entry], share: 1, rareness: rarenessOf(index, entry) }];
}

function correctly(index: SearchIndex, word: CorrectedWord | undefined): readonly Meaning[] {
  return (word?.corrections ?? []).flatMap(({ form }, place): readonly Meaning[] => {
    const entry = index.find(toTerm(form));
    const share = !word?.isUnknown ? shares.slip : place === 0 ? shares.correction : shares.lesserCorrection;
    return entry === undefined ? [] : [{ kind: 'correction', entries: [entry], share, rareness: rarenessOf(index, entry) }];
  });
}

/** All completions together are as rare as one word: that one begins so says no more because it is rare itself. So are related words. */
function together(index: SearchIndex, terms: readonly string[], kind: 'completion' | 'related'): readonly Meaning[] {
  const entries = terms.flatMap((term) => index.find(term) ?? []);
  const found = entries.reduce((sum, entry) => sum + sectionsOf(entry), 0);
  return entries.map((entry) => ({
    kind,
    entries: [entry],
    share: shares[kind],
    rareness: rareness(Math.min(found, index.sectionCount), index.sectionCount),
  }));
}
