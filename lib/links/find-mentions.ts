import { toSingular } from '../model/name-key.ts';
import type { MatchableName, NameMatcher } from './build-name-matcher.ts';
import { isMeant } from './is-meant.ts';
import { isSpelledRight } from './is-spelled-right.ts';
import type { NameMatch } from './name-match.ts';
import { isSpace, type RunningText, type Token } from './running-text.ts';

/**
 * Finds every topic's name in a text: whole words, the longest first, without overlap; where two names share a word, the
 * one that ends later. Names in another sense, or inside the name of something else, are left out. One pass over the words.
 */
export function findMentions(running: RunningText, matcher: NameMatcher): readonly NameMatch[] {
  const matches: NameMatch[] = [];
  for (let index = 0; index < running.tokens.length; ) {
    const found = longestAt(running, index, matcher);
    if (found === undefined) index += 1;
    else if (found.hidden !== undefined) {
      const [from, to] = found.hidden;
      const before = longestAt(running, index, matcher, { end: from });
      if (before?.match !== undefined && isMeant(before.match, running)) matches.push(before.match);
      index = to;
    } else {
      const later = laterThan(found, running, matcher);
      if (later === undefined && found.match !== undefined && isMeant(found.match, running)) matches.push(found.match);
      index = later ?? found.to;
    }
  }
  return matches;
}

/** The longest that begins at a word: a name, or a longer term with the words in it that it hides. */
interface Longest {
  readonly to: number;
  readonly match?: NameMatch;
  readonly hidden?: readonly [from: number, to: number];
}

/** Finds the longest from a word on that ends behind one word and not behind another. */
function longestAt(
  running: RunningText,
  from: number,
  matcher: NameMatcher,
  { behind = from, end = running.tokens.length }: { readonly behind?: number; readonly end?: number } = {},
): Longest | undefined {
  const { text, tokens } = running;
  const first = tokens[from];
  let node = matcher;
  let best: Longest | undefined;
  for (let index = from; first !== undefined && index < end; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || (index > from && before !== undefined && !isJoined(text, before, token))) break;
    const to = index + 1;
    const next = node.steps.get(token.folded);
    const singular = toSingular(token.folded);
    const last = singular === token.folded ? next : node.steps.get(singular);
    if (last !== undefined && to > behind) {
      const names = namesIn(last, running, from, to);
      const hidden = last.hides[0];
      if (names.length > 0) best = { to, match: { names, start: first.start, end: token.end, from, to } };
      else if (hidden !== undefined) best = { to, hidden: [from + hidden[0], from + hidden[1]] };
    }
    if (next === undefined) break;
    node = next;
  }
  return best;
}

/** The names that end at a step and are written as they have to be, one of each topic. */
function namesIn({ names }: NameMatcher, running: RunningText, from: number, to: number): readonly MatchableName[] {
  const found: MatchableName[] = [];
  for (const name of names)
    if (isSpelledRight(running, { name, from, to }) && !found.some(({ topic }) => topic === name.topic)) found.push(name);
  return found;
}

/** Finds the word inside a name at which another begins that ends later: "ML [product manager]", "ML [infrastructure as code]". */
function laterThan(found: Longest, running: RunningText, matcher: NameMatcher): number | undefined {
  const from = found.match?.from ?? found.to;
  for (let index = from + 1; index < found.to; index++) {
    if (longestAt(running, index, matcher, { behind: found.to }) !== undefined) return index;
  }
  return undefined;
}

/** Words of one name are parted by white space, a hyphen, a slash, an ampersand, or a comma or colon that the name has too. */
function isJoined(text: string, before: Token, after: Token): boolean {
  if (before.part !== after.part) return false;
  const sign = text[before.end];
  if (after.start - before.end === 1) return sign !== undefined && ("-‐‑–/.’'&".includes(sign) || isSpace(sign));
  return /^(?:\s{1,3}|[-‐‑–/.’']|\s?&\s?|\s[-–]\s|[,:]\s)$/.test(text.slice(before.end, after.start));
}
