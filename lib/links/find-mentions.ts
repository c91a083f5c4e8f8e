import { toSingular } from '../model/name-key.ts';
import type { MatchableName, NameMatcher } from './build-name-matcher.ts';
import { isMeant } from './is-meant.ts';
import { isSpelledRight } from './is-spelled-right.ts';
import type { NameMatch } from './name-match.ts';
import type { RunningText, Token } from './running-text.ts';

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
      const before = longestAt(running, index, matcher, from);
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

function longestAt(running: RunningText, from: number, matcher: NameMatcher, end = running.tokens.length): Longest | undefined {
  const { text, tokens } = running;
  const first = tokens[from];
  let node = matcher;
  let best: Longest | undefined;
  for (let index = from; first !== undefined && index < end; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || (index > from && before !== undefined && !isJoined(text, before, token))) break;
    const last = node.steps.get(toSingular(token.folded));
    const to = index + 1;
    const names = last === undefined ? [] : oneOfEach(last.names.filter((name) => isSpelledRight(running, { name, from, to })));
    const hidden = last?.hides[0];
    if (names.length > 0) best = { to, match: { names, start: first.start, end: token.end, from, to } };
    else if (hidden !== undefined) best = { to, hidden: [from + hidden[0], from + hidden[1]] };
    const next = node.steps.get(token.folded);
    if (next === undefined) break;
    node = next;
  }
  return best;
}

function oneOfEach(names: readonly MatchableName[]): readonly MatchableName[] {
  return names.length < 2 ? names : names.filter(({ topic }, index) => names.findIndex((other) => other.topic === topic) === index);
}

/** Finds the word inside a name at which another begins that ends later: "ML [product manager]", "ML [infrastructure as code]". */
function laterThan(found: Longest, running: RunningText, matcher: NameMatcher): number | undefined {
  const from = found.match?.from ?? found.to;
  for (let index = from + 1; index < found.to; index++) {
    const other = longestAt(running, index, matcher);
    if (other !== undefined && other.to > found.to) return index;
  }
  return undefined;
}

/** Words of one name are parted by white space, a hyphen, a slash, an ampersand, or a comma or colon that the name has too. */
function isJoined(text: string, before: Token, after: Token): boolean {
  if (before.part !== after.part) return false;
  return /^(?:\s{1,3}|[-‐‑–/.’']|\s?&\s?|\s[-–]\s|[,:]\s)$/.test(text.slice(before.end, after.start));
}
