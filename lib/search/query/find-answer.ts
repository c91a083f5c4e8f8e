import { toSingular } from '../../model/name-key.ts';
import type { PageOutline } from '../files/manifest.ts';
import type { AskedKind, AskedList, PageKind } from '../search-record.ts';
import type { Token } from '../words/analyse-word.ts';
import type { NameSpan } from './find-names.ts';
import { askingWords } from './question-words.ts';

/** What answers a question by itself. Pages are numbers of the index. */
export type PlannedAnswer =
  | { readonly kind: 'definition'; readonly page: number }
  /** One of the lists of a topic, by its key. */
  | { readonly kind: 'list'; readonly page: number; readonly list: string }
  | { readonly kind: 'comparison'; readonly pages: readonly [number, number] };

/** A question, as far as it is understood: its words as names are made of them, and the longest names among them, in order. */
interface NamedQuestion {
  readonly words: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly compared: readonly number[];
  readonly kinds: ReadonlySet<PageKind>;
}

/** Words beside a name and what is asked of it; a question with more of them is about something else. */
const mostOthers = { list: 1, definition: 0 } as const;

/**
 * Finds what answers a question by itself: for two topics set side by side both of them; for a topic and the name of one of its
 * lists, or the kind of what is in it, that list; for nothing but a topic what it is.
 */
export function findAnswer(
  { words, names, compared, kinds }: NamedQuestion,
  { pages, known }: { readonly pages: readonly PageOutline[]; readonly known: readonly AskedKind[] },
): PlannedAnswer | undefined {
  const isTopic = (page: number) => pages[page] !== undefined && pages[page].kind !== 'lecture';
  const [left, right] = compared.filter(isTopic);
  if (left !== undefined && right !== undefined) return { kind: 'comparison', pages: [left, right] };
  const topics = names.flatMap((span) => {
    const page = [...span.entry.named, ...span.entry.nicknamed].find(isTopic);
    return page === undefined ? [] : [{ page, span }];
  });
  const lists = topics.flatMap(({ page, span }) => {
    const asked = known.find(({ kind }) => kind === pages[page]?.kind);
    return (asked?.lists ?? []).map((list) => ({ page, list: list.key, ...weighList(list, { words, span, kinds, known }) }));
  });
  const best = lists.filter(({ weight, others }) => weight > 0 && others <= mostOthers.list).sort((a, b) => b.weight - a.weight)[0];
  if (best !== undefined) return { kind: 'list', page: best.page, list: best.list };
  const [only] = topics;
  if (only === undefined || topics.some(({ page }) => page !== only.page)) return undefined;
  const named = new Set(topics.flatMap(({ span }) => placesOf(span.first, span.last)));
  return countOthers(words, named) <= mostOthers.definition ? { kind: 'definition', page: only.page } : undefined;
}

interface AskedOf {
  readonly words: readonly Token[];
  readonly span: NameSpan;
  readonly kinds: ReadonlySet<PageKind>;
  readonly known: readonly AskedKind[];
}

/** Weighs how surely a question asks a topic for one of its lists, and counts the words that speak of something else. */
function weighList(
  { words: phrases, ahead, to }: AskedList,
  { words, span, kinds, known }: AskedOf,
): { readonly weight: number; readonly others: number } {
  const said = words.map(({ term }) => term);
  const free = new Set(words.keys());
  for (const place of placesOf(span.first, span.last)) free.delete(place);
  const before = placeBefore(words, span.first);
  const leading = longest(ahead.map((phrase) => phrase.split(' ')).filter((phrase) => isAt(said, phrase, before - phrase.length)));
  const found = longest(phrases.map((phrase) => phrase.split(' ')).filter((phrase) => findPhrase(said, phrase, free) !== undefined));
  // A name says no kind: "ordinal scale" asks for no scales.
  const asked = [...kinds].filter((kind) => [...free].some((place) => isWordOfKind(words[place]?.form ?? '', kind, known)));
  const isKind = to !== undefined && asked.includes(to);
  const covered = new Set(placesOf(span.first, span.last));
  for (const phrase of [...phrases, ...ahead].map((each) => each.split(' '))) {
    const start = findPhrase(said, phrase, free);
    if (start !== undefined) for (const place of placesOf(start, start + phrase.length - 1)) covered.add(place);
  }
  if (isKind) for (const [place, { form }] of words.entries()) if (isWordOfKind(form, to, known)) covered.add(place);
  // "Which tools belong to …" asks for no layer, whatever says "belongs to".
  const isOther = asked.length > 0 && to !== undefined && !isKind;
  const weight = (leading > 0 ? 20 + leading : 0) + (found > 0 && !isOther ? 10 + found : 0) + (isKind ? 5 : 0);
  return { weight, others: countOthers(words, covered) };
}

/** The place right before a name, articles left out. */
function placeBefore(words: readonly Token[], first: number): number {
  let place = first;
  while (place > 0 && articles.has(words[place - 1]?.form ?? '')) place -= 1;
  return place;
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'this', 'that', 'our']);

function isAt(said: readonly string[], phrase: readonly string[], start: number): boolean {
  return start >= 0 && phrase.every((term, place) => said[start + place] === term);
}

function findPhrase(said: readonly string[], phrase: readonly string[], free: ReadonlySet<number>): number | undefined {
  const start = said.findIndex((_, place) => isAt(said, phrase, place) && phrase.every((_term, step) => free.has(place + step)));
  return start < 0 ? undefined : start;
}

function longest(phrases: readonly (readonly string[])[]): number {
  return Math.max(0, ...phrases.map(({ length }) => length));
}

function isWordOfKind(form: string, kind: PageKind, known: readonly AskedKind[]): boolean {
  const asked = known.find((other) => other.kind === kind);
  const singular = toSingular(form);
  return asked?.names.some((name) => name.split(' ').includes(singular)) || asked?.asked?.opening.includes(form) || false;
}

function countOthers(words: readonly Token[], covered: ReadonlySet<number>): number {
  return words.filter(({ isStop, form }, place) => !isStop && !askingWords.has(form) && !covered.has(place)).length;
}

function placesOf(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
