import type { NameMatch } from './name-match.ts';
import { isBeside, type RunningText, type Span, type Token } from './running-text.ts';

/** Tells whether a name is a part of the title of a work: in italics or quotation marks, or before its author or year. */
export function standsInTitle(match: NameMatch, running: RunningText): boolean {
  const set = spansAround(match, running).filter((span) => !isWhole(match, span, running.text));
  if (set.some((span) => isInTitleCase(running.text.slice(span.start, span.end)) || isCited(span, running.text))) return true;
  const run = titleRun(match, running);
  return run !== undefined && isCredited(run, running.text);
}

/** Titles are no longer than this. */
const longestTitle = 200;

/** The italics and the quotation marks that a name stands in. */
function spansAround({ start, end }: NameMatch, { text, emphasis, hasQuotes }: RunningText): readonly Span[] {
  if (emphasis.length === 0 && !hasQuotes) return [];
  const italics = emphasis.filter((span) => span.start <= start && end <= span.end && span.end - span.start <= longestTitle);
  const quoted = hasQuotes ? quotedAround(text, { start, end }) : undefined;
  return quoted === undefined ? italics : [...italics, quoted];
}

function quotedAround(text: string, { start, end }: Span): Span | undefined {
  const from = Math.max(0, start - longestTitle);
  const before = text.slice(from, start);
  const behind = text.slice(end, end + longestTitle);
  for (const [opening, closing] of quotationMarks) {
    const opened = before.lastIndexOf(opening);
    const closed = behind.indexOf(closing);
    if (opened < 0 || closed < 0 || before.indexOf(closing, opened + 1) >= 0) continue;
    if (opening === closing && /[\p{L}\p{N}]$/u.test(text.slice(0, from + opened).slice(-1))) continue;
    return { start: from + opened + 1, end: end + closed };
  }
  return undefined;
}

const quotationMarks: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
  ['«', '»'],
];

/** A title is linked whole or not at all; a work may be named without its subtitle. */
function isWhole({ start, end, names }: NameMatch, span: Span, text: string): boolean {
  const behind = text.slice(end, span.end);
  if (/[\p{L}\p{N}]/u.test(text.slice(span.start, start))) return false;
  return !/[\p{L}\p{N}]/u.test(behind) || (behind.startsWith(':') && names.every(({ topic }) => topic.ofType.work !== undefined));
}

/** Words that titles write small. */
const smallWords: ReadonlySet<string> = new Set(
  'a an the and or but nor of in on at to for by from with as vs is via into over its it'.split(' '),
);

/** Three words or more, and all big ones with a capital; or two that a colon parts. */
function isInTitleCase(words: string): boolean {
  const all = words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const big = all.filter((word) => !smallWords.has(word.toLowerCase()) && /\p{L}/u.test(word));
  if (big.length < 2 || (big.length < 3 && all.length === big.length && !/:\s/.test(words))) return false;
  const capital = big.filter((word) => /^\p{Lu}|\p{Lu}/u.test(word));
  return capital.length >= big.length - (big.length > 6 ? 1 : 0) && /\p{Ll}/u.test(words);
}

/** What stands in front of a title in a list of works: "Breck, E. et al.", "(2019).". */
const citedBefore =
  /(?:\bet al\.?,?|\b\p{Lu}\.,?|\((?:19|20)\d\d[a-z]?\)[.:,]?|\p{Lu}[\p{L}-]{1,30}, \p{Lu}[^.]{0,80}\.|\][.,]?)\s{0,3}["“„«]?\s?$/u;

/** What stands behind one: its year, its publisher, its author. */
const citedBehind =
  /^[.,]?["”“»]?[.,]?\s*(?:\(?(?:19|20)\d\d\b|arXiv\b|In:?\s\p{Lu}|[Pp]roceedings\b|O['’]Reilly|\(?by\s\p{Lu}|\p{Lu}[\p{L}-]+ et al|[-–—,]\s?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b)/u;

function isCited({ start, end }: Span, text: string): boolean {
  return citedBefore.test(text.slice(Math.max(0, start - 120), start)) || citedBehind.test(text.slice(end, end + 60));
}

/** The stretch of words in title case around a name, where it is longer than the name. */
function titleRun(match: NameMatch, { text, tokens }: RunningText): Span | undefined {
  if (!mayGoOn(tokens[match.from - 1]) && !mayGoOn(tokens[match.to])) return undefined;
  let { from, to } = match;
  while (match.to - from < mostTitleWords && isTitleWord(tokens[from - 1]) && isJoined(text, tokens[from - 1], tokens[from])) from -= 1;
  while (to - match.from < mostTitleWords && isTitleWord(tokens[to]) && isJoined(text, tokens[to - 1], tokens[to])) to += 1;
  while (from < match.from && !/^[\p{Lu}\p{N}]/u.test(tokens[from]?.word ?? '')) from += 1;
  while (to > match.to && !/^[\p{Lu}\p{N}]/u.test(tokens[to - 1]?.word ?? '')) to -= 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || to - from - (match.to - match.from) < 1 || to - from < 3) return undefined;
  return { start: first.start, end: last.end };
}

function isTitleWord(token: Token | undefined): boolean {
  return (
    token !== undefined && token.folded !== 'by' && mayGoOn(token) && (smallWords.has(token.folded) || /^[\p{Lu}\p{N}]/u.test(token.word))
  );
}

/** Titles keep their words together with less than names do. */
function isJoined(text: string, left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || right === undefined || left.part !== right.part) return false;
  return isBeside(text, left, right) || /^(?:[-‐’'/]|:\s|\s?&\s?)$/.test(text.slice(left.end, right.start));
}

/** Tells whether a word may stand in a title: a capital, a number or a small word. */
function mayGoOn(token: Token | undefined): boolean {
  return token !== undefined && (token.word !== token.folded || /^\d/.test(token.word) || smallWords.has(token.folded));
}

const mostTitleWords = 16;

/** A run of capitals is a title where an author or a year is behind it. */
function isCredited({ end }: Span, text: string): boolean {
  return /^["”»]?[.,]?\s*(?:\(?by\s\p{Lu}\p{Ll}+|\((?:[^()]{0,60}[ ,])?(?:19|20)\d\d\)|[-–—,(]\s?\p{Lu}[\p{L}-]+(?: et al|,? (?:and|&) \p{Lu}))/u.test(
    text.slice(end, end + 90),
  );
}
