import type { Missing } from '../files/index-reader.ts';
import type { SearchIndex } from '../files/open-index.ts';
import { analyse } from '../words/analyse.ts';
import { type Token, toTerm } from '../words/analyse-word.ts';
import { relatedTerms } from '../words/everyday-words.ts';
import { namedTokens } from '../words/name-terms.ts';
import { buildUnits } from './build-units.ts';
import { completeWord, expandWord } from './complete-word.ts';
import { type CorrectedWord, correctWords, rareSections } from './correct-units.ts';
import { findNames } from './find-names.ts';
import { findSynonyms } from './find-synonyms.ts';
import type { FoundName, QueryUnit } from './query-unit.ts';
import { type AskedFor, findAsking, understandQuestion } from './understand-question.ts';
import { weighNames } from './weigh-names.ts';

/** What a query asks for, in the terms of the index. */
export interface UnderstoodQuery {
  readonly units: readonly QueryUnit[];
  readonly names: readonly FoundName[];
  readonly askedFor: AskedFor;
  /** Words that were taken for others, with their places in the query. */
  readonly corrections: readonly QueryCorrection[];
  /** The words of the query in order, as numbers of units; undefined for a word that no unit stands for. */
  readonly order: readonly (number | undefined)[];
}

/** One word of the query that was taken for another. */
interface QueryCorrection {
  readonly start: number;
  readonly end: number;
  readonly corrected: string;
}

/** A query of more words than this says enough by itself. */
const mostJoined = 5;

/** Finds out what a query's words may mean; `isOpen` when its last word may still be typed. */
export async function understandQuery(
  index: SearchIndex,
  words: string,
  { isOpen, phrases, missing }: { isOpen: boolean; phrases: readonly string[]; missing: Missing },
): Promise<UnderstoodQuery> {
  const all = analyse(words);
  const kept = meaningful(all);
  const typed = isOpen ? all.filter(({ isWhole }) => !isWhole).at(-1) : undefined;
  const joined = joinNeighbours(all);
  const quoted = phrases.flatMap((phrase) => meaningful(analyse(phrase)));
  const [completions] = await Promise.all([
    typed === undefined ? [] : completeWord(index, typed.form, missing),
    index.load([...[...kept, ...quoted].map(({ term }) => term), ...joined], missing),
  ]);
  const tokens = withoutAsking(kept, findAsking(index, all));
  const asked = [...tokens, ...quoted];
  const forms = [...new Set(tokens.filter(({ isWhole, isStop }) => !isWhole && !isStop).map(({ form }) => form))];
  const doubtful = forms.filter((form) => form !== typed?.form || completions.length === 0);
  const related = await findRelated(index, doubtful, missing);
  const corrected = await correctWords(
    index,
    doubtful.filter((form) => !related.has(form)),
    missing,
  );
  const expanded = new Map(await Promise.all(doubtful.map(async (form) => [form, await expandWord(index, form, missing)] as const)));
  await index.load(
    [
      ...completions,
      ...[...expanded.values()].flat(),
      ...[...corrected.values()].flatMap(({ corrections }) => corrections.map(({ form }) => toTerm(form))),
    ],
    missing,
  );
  const nameTokens = namedTokens(all);
  const nameWords = nameTokens.map((token) => ({
    token,
    terms: [token.term, ...correctedTerms(corrected.get(token.form)), ...(token === typed ? completions : [])],
  }));
  const spans = findNames(index, nameWords, isOpen);
  const askedFor = understandQuestion(all, { spans, words: nameTokens, index });
  await index.load(
    spans.filter(({ typed: part }) => part === 1).flatMap(({ entry }) => entry.otherNames.flatMap((name) => name.split(' '))),
    missing,
  );
  const units = buildUnits(index, {
    asked,
    joined,
    corrected,
    completions,
    expanded,
    related,
    typed,
    synonyms: findSynonyms(index, { spans, words: nameWords.map(({ token }) => token) }),
  });
  const numbers = new Map(units.map(({ term }, number) => [term, number]));
  return {
    units,
    names: weighNames(spans, { words: nameWords.map(({ token }) => token), units }),
    askedFor,
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

/** Finds the course's own words for everyday words that it does not know, or hardly; such a word is no slip. */
async function findRelated(
  index: SearchIndex,
  forms: readonly string[],
  missing: Missing,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rare = forms.filter((form) => index.isLoaded(toTerm(form)) && (index.find(toTerm(form))?.places.length ?? 0) <= rareSections);
  const wanted = rare.map((form) => [form, relatedTerms(toTerm(form))] as const);
  await index.load(
    wanted.flatMap(([, terms]) => terms),
    missing,
  );
  const known = wanted.map(([form, terms]) => [form, terms.filter((term) => index.find(term) !== undefined)] as const);
  return new Map(known.filter(([, terms]) => terms.length > 0));
}

/** The words left without those that only ask, unless nothing else is there or they are of a name. */
function withoutAsking(tokens: readonly Token[], asking: ReadonlySet<Token>): readonly Token[] {
  const left = tokens.filter((token) => !asking.has(token));
  return left.length > 0 ? left : tokens;
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

/** What an unknown word's corrections are looked up by in names; a word that the course knows names what it says. */
function correctedTerms(word: CorrectedWord | undefined): readonly string[] {
  return word?.isUnknown ? word.corrections.map(({ form }) => toTerm(form)) : [];
}
