import { analyse, type Token, toTerm } from './analyse.ts';
import { completeWord } from './complete-word.ts';
import { type CorrectedWord, correctWords } from './correct-units.ts';
import { findNames, type NameSpan } from './find-names.ts';
import type { Missing } from './index-reader.ts';
import { meantKinds } from './meant-kinds.ts';
import { namedTokens } from './name-terms.ts';
import type { SearchIndex } from './open-index.ts';
import type { FoundName, Meaning, QueryUnit } from './query-unit.ts';
import type { PageKind } from './search-record.ts';
import { rareness } from './weigh-term.ts';

/** What a query asks for, in the terms of the index. */
export interface UnderstoodQuery {
  readonly units: readonly QueryUnit[];
  readonly names: readonly FoundName[];
  /** Kinds of pages that the query asks for in its words. */
  readonly kinds: ReadonlySet<PageKind>;
  /** Words that were taken for others, with their places in the query. */
  readonly corrections: readonly QueryCorrection[];
  /** The words of the query in order, as numbers of units; undefined for a word that no unit stands for. */
  readonly order: readonly (number | undefined)[];
}

/** One word of the query that was taken for another. */
export interface QueryCorrection {
  readonly start: number;
  readonly end: number;
  readonly corrected: string;
}

/** How much a reading that is not what was typed counts. */
const shares = { correction: 0.8, lesserCorrection: 0.3, slip: 0.5, completion: 0.7, synonym: 0.7 } as const;

/** A query of more words than this says enough by itself. */
const mostJoined = 5;

/** Finds out what a query's words may mean; `isOpen` when its last word may still be typed. */
export async function understandQuery(
  index: SearchIndex,
  words: string,
  { isOpen, phrases, missing }: { isOpen: boolean; phrases: readonly string[]; missing: Missing },
): Promise<UnderstoodQuery> {
  const all = analyse(words);
  const tokens = meaningful(all);
  const typed = isOpen ? all.filter(({ isWhole }) => !isWhole).at(-1) : undefined;
  const joined = joinNeighbours(all);
  const asked = [...tokens, ...phrases.flatMap((phrase) => meaningful(analyse(phrase)))];
  await index.load([...asked.map(({ term }) => term), ...joined], missing);
  const forms = [...new Set(tokens.filter(({ isWhole, isStop }) => !isWhole && !isStop).map(({ form }) => form))];
  const completions = typed === undefined ? [] : await completeWord(index, typed.form, missing);
  const corrected = await correctWords(
    index,
    forms.filter((form) => form !== typed?.form || completions.length === 0),
    missing,
  );
  await index.load(
    [...completions, ...[...corrected.values()].flatMap(({ corrections }) => corrections.map(({ form }) => toTerm(form)))],
    missing,
  );
  const nameWords = namedTokens(all).map((token) => ({
    token,
    terms: [
      token.term,
      ...(corrected.get(token.form)?.corrections.map(({ form }) => toTerm(form)) ?? []),
      ...(token === typed ? completions : []),
    ],
  }));
  const spans = findNames(index, nameWords, isOpen);
  await index.load(
    spans.filter(({ typed: part }) => part === 1).flatMap(({ entry }) => entry.otherNames.flatMap((name) => name.split(' '))),
    missing,
  );
  const units = buildUnits(index, {
    asked,
    joined,
    corrected,
    completions,
    typed,
    synonyms: synonymsOf(index, { spans, words: nameWords.map(({ token }) => token) }),
  });
  const numbers = new Map(units.map(({ term }, number) => [term, number]));
  return {
    units,
    names: weighNames(spans, { words: nameWords.map(({ token }) => token), units }),
    kinds: meantKinds(all.map(({ form }) => form)),
    corrections: tokens.flatMap(({ form, isWhole, start, end }) => {
      const word = isWhole ? undefined : corrected.get(form);
      const best = word?.corrections[0];
      return best === undefined || !word?.isUnknown ? [] : [{ start, end, corrected: best.form }];
    }),
    order: asked.filter(({ isWhole }) => !isWhole).map(({ term }) => numbers.get(term)),
  };
}

/** The words that say what a query is about; all of them where none does. */
function meaningful(tokens: readonly Token[]): readonly Token[] {
  const kept = tokens.filter(({ isStop }) => !isStop);
  return kept.length > 0 ? kept : tokens;
}

/** Two neighbours as one word, the way some names are written: "tensor flow", "data base". */
function joinNeighbours(tokens: readonly Token[]): readonly string[] {
  const parts = tokens.filter(({ isWhole, form }) => !isWhole && /^[a-z]+$/.test(form));
  if (parts.length > mostJoined) return [];
  return parts.slice(1).flatMap((part, index) => {
    const before = parts[index];
    return before === undefined || before.isStop || part.isStop || part.position !== before.position + 1
      ? []
      : [toTerm(before.form + part.form)];
  });
}

interface UnitSources {
  readonly asked: readonly Token[];
  readonly joined: readonly string[];
  readonly corrected: ReadonlyMap<string, CorrectedWord>;
  readonly completions: readonly string[];
  readonly typed: Token | undefined;
  readonly synonyms: ReadonlyMap<string, readonly Meaning[]>;
}

function buildUnits(index: SearchIndex, { asked, joined, corrected, completions, typed, synonyms }: UnitSources): readonly QueryUnit[] {
  const units = new Map<string, QueryUnit>();
  for (const { term, form, isWhole } of asked) {
    const known = units.get(term);
    const meanings = known?.meanings ?? [
      ...exactly(index, term),
      ...correctly(index, corrected.get(form)),
      ...(typed?.term === term && !isWhole ? completely(index, completions) : []),
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
  return entry === undefined || isEmpty(entry) ? [] : [{ kind: 'exact', entries: [entry], share: 1, rareness: rarenessOf(index, entry) }];
}

function correctly(index: SearchIndex, word: CorrectedWord | undefined): readonly Meaning[] {
  return (word?.corrections ?? []).flatMap(({ form }, place): readonly Meaning[] => {
    const entry = index.find(toTerm(form));
    const share = !word?.isUnknown ? shares.slip : place === 0 ? shares.correction : shares.lesserCorrection;
    return entry === undefined ? [] : [{ kind: 'correction', entries: [entry], share, rareness: rarenessOf(index, entry) }];
  });
}

/** All completions together are as rare as one word: that one begins so says no more because it is rare itself. */
function completely(index: SearchIndex, terms: readonly string[]): readonly Meaning[] {
  const entries = terms.flatMap((term) => index.find(term) ?? []);
  const found = entries.reduce((sum, entry) => sum + sectionsOf(entry), 0);
  return entries.map((entry) => ({
    kind: 'completion',
    entries: [entry],
    share: shares.completion,
    rareness: rareness(Math.min(found, index.sectionCount), index.sectionCount),
  }));
}

function synonymsOf(
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
          own === undefined || isEmpty(own) ? Math.min(...entries.map((other) => rarenessOf(index, other))) : rarenessOf(index, own);
        meanings.set(term, [...(meanings.get(term) ?? []), { kind: 'synonym', entries, share: shares.synonym, rareness: rare }]);
      }
    }
  }
  return meanings;
}

/** How much of what a query asks for each name covers, by the weight of its words. */
function weighNames(
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

function rarenessOf(index: SearchIndex, entry: Meaning['entries'][number]): number {
  return rareness(Math.min(sectionsOf(entry), index.sectionCount), index.sectionCount);
}

function sectionsOf({ places, aliases }: Meaning['entries'][number]): number {
  return places.length + (places.length === 0 ? aliases.length : 0);
}

function isEmpty({ places, titles, aliases }: Meaning['entries'][number]): boolean {
  return places.length + titles.length + aliases.length === 0;
}
