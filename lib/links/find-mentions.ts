import { toSingular } from '../model/name-key.ts';
import type { TopicId } from '../model/topic.ts';
import { type MatchableName, type NameMatcher, type Token, toTokens } from './build-name-matcher.ts';

/** A topic's name in a text: where it stands. */
interface NameMatch {
  readonly topic: TopicId;
  readonly start: number;
  readonly end: number;
}

/** Finds every topic's name in a text: whole words, the longest first, without overlap. One pass over the words. */
export function findMentions(text: string, matcher: NameMatcher): readonly NameMatch[] {
  const matches: NameMatch[] = [];
  if (!mayHoldName(text)) return matches;
  const tokens = toTokens(text);
  for (let index = 0; index < tokens.length; ) {
    const found = longestAt(text, tokens, index, matcher);
    if (found !== undefined) matches.push(found.match);
    index += found?.length ?? 1;
  }
  return matches;
}

function mayHoldName(text: string): boolean {
  return text.length > 0 && /[\p{L}\p{N}]/u.test(text);
}

function longestAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  matcher: NameMatcher,
): { match: NameMatch; length: number } | undefined {
  let node = matcher;
  let best: { match: NameMatch; length: number } | undefined;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || (index > from && before !== undefined && !isJoined(text, before, token))) break;
    const last = node.steps.get(toSingular(token.folded));
    const name = last?.names.find((candidate) => isSpelledRight(text, tokens, { candidate, from, to: index }));
    const start = tokens[from]?.start ?? 0;
    if (name !== undefined) best = { match: { topic: name.topic, start, end: token.end }, length: index - from + 1 };
    const next = node.steps.get(token.folded);
    if (next === undefined) break;
    node = next;
  }
  return best;
}

/** Words of one name are parted by white space, a hyphen, a slash, an ampersand, or a comma that the name has too. */
function isJoined(text: string, before: Token, after: Token): boolean {
  return /^(?:\s{1,3}|[-‐‑–/.’']|\s?&\s?|\s[-–]\s|[,:]\s)$/.test(text.slice(before.end, after.start));
}

interface Candidate {
  readonly candidate: MatchableName;
  readonly from: number;
  readonly to: number;
}

function isSpelledRight(text: string, tokens: readonly Token[], { candidate, from, to }: Candidate): boolean {
  const first = tokens[from];
  const last = tokens[to];
  if (first === undefined || last === undefined || hasGlue(text, first, last, candidate)) return false;
  if (candidate.spelling === 'folded') return !/[,:]\s/.test(text.slice(first.start, last.end)) || candidate.words.length > 4;
  const [written = ''] = candidate.words;
  const isSame = first.word === written || first.word === `${written}s`;
  if (candidate.spelling === 'exact') return isSame;
  const opens = opensSentence(text, first);
  if (!isSame && !(opens && first.word.toLowerCase() === written)) return false;
  return isProduct(text, tokens, { index: from, opens });
}

/** Signs that make a short name part of something else: `R&D`, `x-ray`, `.net`, `node-r`. */
function hasGlue(text: string, first: Token, last: Token, name: MatchableName): boolean {
  const before = text[first.start - 1] ?? '';
  const behind = text.slice(last.end, last.end + 2);
  if (/[@#$_\\]/.test(before) || behind.startsWith('_')) return true;
  const isShort = name.words.length === 1 && (name.words[0] ?? '').length <= 2;
  if (isShort && (/[-&'’+.]/.test(before) || /^(?:[-&+]|[’']\p{L}|\.\p{L})/u.test(behind))) return true;
  return name.spelling === 'word' && (/[-‐‑]/.test(before) || /^[-‐‑]\p{Ll}/u.test(behind));
}

/** What may stand right behind a product's name where a sentence opens with it: "Feast is", never "Feast your eyes". */
const wordsAfterNames: ReadonlySet<string> = new Set(
  (
    'is are was were has have had does did can could may might will would should must and or nor but also then itself for with versus vs as in ' +
    'runs lets makes gives provides supports stores serves offers uses works helps keeps allows tracks schedules handles needs takes comes ' +
    'integrates manages replaces remains became becomes adds reads writes trains turns treats wraps ships stands which that when where while because'
  ).split(' '),
);

/** Names up to this length are likely to be words of the language too. */
const longestWord = 8;

/**
 * Tells a product from a word: at a sentence's start "Feast on this" is none, and neither is a name beside another
 * capitalised word, as in "Ray Charles", unless a sentence opens there.
 */
function isProduct(text: string, tokens: readonly Token[], { index, opens }: { index: number; opens: boolean }): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token === undefined) return false;
  const isBeside = (left: Token, right: Token) => text.slice(left.end, right.start) === ' ';
  if (after !== undefined && isBeside(token, after)) {
    if (isCapitalised(after.word)) return false;
    if (opens && token.word.length <= longestWord && /^\p{Ll}/u.test(after.word) && !wordsAfterNames.has(after.word)) return false;
  }
  return before === undefined || !isBeside(before, token) || !isCapitalised(before.word) || opensSentence(text, before);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word);
}

function opensSentence(text: string, token: Token): boolean {
  return /(?:^|[.!?:;•]["”’)]?\s|\n)["“‘(]?\s*$/.test(text.slice(Math.max(0, token.start - 8), token.start));
}
