import { toSingular } from '../../model/name-key.ts';
import type { PageOutline } from '../files/manifest.ts';
import type { SearchIndex } from '../files/open-index.ts';
import type { AskedKind, PageKind } from '../search-record.ts';
import type { Token } from '../words/analyse-word.ts';
import { namedTokens, partsOf } from '../words/name-terms.ts';
import { findAnswer, type PlannedAnswer } from './find-answer.ts';
import { findNames, type NameSpan } from './find-names.ts';
import { askingWords, choosingWords, comparingBetween, comparingWords, lastWords, ordinals } from './question-words.ts';

/** What a question asks for, beside what it is about. */
export interface AskedFor {
  /** Kinds of pages that it names: "who …" a role, "which tools …" tools. */
  readonly kinds: ReadonlySet<PageKind>;
  /** Kinds that its words make likelier. */
  readonly leanings: ReadonlySet<PageKind>;
  /** Pages named in it, each by the longest name. */
  readonly named: ReadonlySet<number>;
  /** Pages that it sets side by side. */
  readonly compared: ReadonlySet<number>;
  /** Pages that it names by their numbers: "lecture 4", "the last phase". */
  readonly numbered: ReadonlySet<number>;
  /** What answers it by itself. */
  readonly answer: PlannedAnswer | undefined;
}

/** What a question is read with: the names in it, its words as names are made of them, and what the index knows. */
interface QuestionContext {
  readonly spans: readonly NameSpan[];
  readonly words: readonly Token[];
  readonly index: Pick<SearchIndex, 'kinds' | 'pages'>;
}

/** Finds out what a question asks for, from its words in order and the names among them. */
export function understandQuestion(all: readonly Token[], { spans, words, index }: QuestionContext): AskedFor {
  const { kinds: known, pages } = index;
  const forms = all.map(({ form }) => form);
  const names = longestNames(spans);
  const sides = findCompared(
    words.map(({ form }) => form),
    names,
  );
  const kinds = findKinds(forms, known);
  const parts = partsOf(all);
  const dropped = parts.length - words.length;
  return {
    kinds,
    leanings: findLeanings(forms, known),
    named: new Set(names.flatMap(pagesOf)),
    compared: new Set(sides.flatMap(pagesOf)),
    numbered: findNumbered(forms, index),
    answer: findAnswer(
      {
        words: parts,
        names: names.map((span) => ({ ...span, first: span.first + dropped, last: span.last + dropped })),
        compared: sides.slice(0, 2).flatMap((side) => pagesOf(side).slice(0, 1)),
        kinds,
      },
      { pages, known },
    ),
  };
}

/** Tells which words of a query ask rather than say what about: words of asking that no name in it holds. */
export function findAsking(index: SearchIndex, all: readonly Token[]): ReadonlySet<Token> {
  const words = namedTokens(all);
  const spans = findNames(
    index,
    words.map((token) => ({ token, terms: [token.term] })),
    false,
  );
  const named = new Set(longestNames(spans).flatMap(({ first, last }) => words.slice(first, last + 1)));
  return new Set(all.filter((token) => askingWords.has(token.form) && !named.has(token)));
}

/** The names that are there in whole, none inside another, in order. */
function longestNames(spans: readonly NameSpan[]): readonly NameSpan[] {
  const whole = spans.filter(({ typed, entry }) => typed === 1 && entry.named.length + entry.nicknamed.length > 0);
  return whole
    .filter(
      (span) =>
        !whole.some((other) => other.first <= span.first && other.last >= span.last && other.last - other.first > span.last - span.first),
    )
    .sort((a, b) => a.first - b.first);
}

/** A title is meant before an alias. */
function pagesOf({ entry }: NameSpan): readonly number[] {
  return entry.named.length > 0 ? entry.named : entry.nicknamed;
}

/** Gives the names that stand on the two sides of a comparison: "a vs b", "difference between a and b", "a or b". */
function findCompared(forms: readonly string[], names: readonly NameSpan[]): readonly NameSpan[] {
  const outside = forms.filter((_, place) => !names.some(({ first, last }) => first <= place && place <= last));
  const compares = outside.some((form) => comparingWords.has(form));
  return names.flatMap((left) =>
    names.flatMap((right) => {
      const between = forms.slice(left.last + 1, right.first);
      const isJoined = right.first > left.last && between.length > 0 && between.every((form) => joiningWords.has(form));
      return isJoined && (compares || between.some((form) => comparingBetween.has(form))) ? [left, right] : [];
    }),
  );
}

/** Words that may stand between the two sides of a comparison. */
const joiningWords: ReadonlySet<string> = new Set([
  ...comparingWords,
  ...comparingBetween,
  ...'a an the and from to with is are as of in it its not only what how do does'.split(' '),
]);

function findKinds(forms: readonly string[], known: readonly AskedKind[]): ReadonlySet<PageKind> {
  const said = ` ${forms.map(toSingular).join(' ')} `;
  const isAsked = ({ names, asked }: AskedKind) =>
    asked?.opening.includes(forms[0] ?? '') || names.some((name) => said.includes(` ${name} `));
  return new Set(known.filter(isAsked).map(({ kind }) => kind));
}

function findLeanings(forms: readonly string[], known: readonly AskedKind[]): ReadonlySet<PageKind> {
  const asksWhich = forms.some((form) => choosingWords.has(form));
  const isLikelier = ({ asked }: AskedKind) =>
    forms.some((form) => asked?.leaning.includes(form) || (asksWhich && asked?.listing.includes(form)));
  return new Set(known.filter(isLikelier).map(({ kind }) => kind));
}

/** "Lecture 4", "the fourth lecture", "the last phase": pages of a kind that has an order, by their numbers in it. */
function findNumbered(forms: readonly string[], { kinds, pages }: QuestionContext['index']): ReadonlySet<number> {
  const singular = forms.map(toSingular);
  return new Set(
    kinds.flatMap(({ kind, names }) => {
      const numbers = names.flatMap((name) => numbersBeside(forms, singular, name.split(' ')));
      if (numbers.length === 0) return [];
      const steps = [...pages.entries()].flatMap(([page, outline]) =>
        outline.kind === kind ? stepsOf(outline).map((step) => ({ page, step })) : [],
      );
      const last = Math.max(...steps.map(({ step }) => step));
      const wanted = new Set(numbers.map((number) => (number === lastOfAll ? last : number)));
      return steps.flatMap(({ page, step }) => (step > 0 && wanted.has(step) ? [page] : []));
    }),
  );
}

function stepsOf({ kind, lectures, step }: PageOutline): readonly number[] {
  return kind === 'lecture' ? lectures : [step];
}

/** Gives the numbers that stand right before or behind the name of a kind. */
function numbersBeside(forms: readonly string[], singular: readonly string[], name: readonly string[]): readonly number[] {
  return forms.flatMap((_, place) => {
    if (!name.every((word, step) => singular[place + step] === word)) return [];
    const before = forms[place - 1] ?? '';
    const behind = forms[place + name.length] ?? '';
    return [
      ...(/^\d{1,4}$/.test(behind) ? [Number(behind)] : []),
      ...(ordinals.includes(before) ? [ordinals.indexOf(before) + 1] : []),
      ...(lastWords.has(before) ? [lastOfAll] : []),
    ];
  });
}

const lastOfAll = Number.POSITIVE_INFINITY;
