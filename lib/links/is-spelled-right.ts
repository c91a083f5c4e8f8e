import type { MatchableName } from './build-name-matcher.ts';
import { isBeside, isCapitalised, opensSentence, type RunningText, type Token } from './running-text.ts';

/** A name, and the words of a text that may be it. */
interface Candidate {
  readonly name: MatchableName;
  readonly from: number;
  readonly to: number;
}

/** Tells whether a text writes a name as it has to be: with its case, its comma or colon, and as a product where it is also a word. */
export function isSpelledRight(running: RunningText, { name, from, to }: Candidate): boolean {
  const { text, tokens } = running;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || hasGlue(text, { first, last, name })) return false;
  if (name.spelling === 'folded') return hasItsCommas(text.slice(first.start, last.end), name);
  if (name.spelling === 'capital') return /^\p{Lu}/u.test(first.word) && hasItsCommas(text.slice(first.start, last.end), name);
  const [written = ''] = name.words;
  const isSame = first.word === written || first.word === `${written}s`;
  if (name.spelling === 'exact') return isSame;
  const opens = opensSentence(text, first);
  if (!isSame && !(opens && first.word.toLowerCase() === written)) return false;
  return isProduct(running, { index: from, opens });
}

/** A comma or colon inside is the name's own; in a long name nothing else can be meant. */
function hasItsCommas(written: string, name: MatchableName): boolean {
  return name.words.length === 1 || name.words.length > 4 || !/[,:]\s/.test(written) || /[,:]\s/.test(name.text);
}

/** Signs that make a name part of something else: `my_name`, `@name`; of a short one also `R&D`, `x-ray`, `.net`. */
function hasGlue(text: string, { first, last, name }: { first: Token; last: Token; name: MatchableName }): boolean {
  const before = text[first.start - 1];
  if ((before !== undefined && '@#$_\\'.includes(before)) || text[last.end] === '_') return true;
  const isShort = name.words.length === 1 && (name.words[0] ?? '').length <= 2;
  if (!isShort) return false;
  return (before !== undefined && "-&'’+.".includes(before)) || /^(?:[-&+]|[’']\p{L}|\.\p{L})/u.test(text.slice(last.end, last.end + 2));
}

/** What may stand right behind a product's name where a sentence opens with it: "Feast is", never "Feast your eyes". */
const wordsAfterNames: ReadonlySet<string> = new Set(
  (
    'is are was were has have had does did can could may might will would should must and or nor but also then itself for with versus vs as in ' +
    'runs lets makes gives provides supports stores serves offers uses works helps keeps allows tracks schedules handles needs takes comes ' +
    'integrates manages replaces remains became becomes adds reads writes trains turns treats wraps ships stands which that when where while because ' +
    'images image containers container clusters cluster jobs job pipelines pipeline models model notebooks notebook code scripts script dashboards dashboard ' +
    'users user packages package libraries library files file servers server deployments deployment workflows workflow tables table queries query volumes volume'
  ).split(' '),
);

/** Names up to this length are likely to be words of the language too. */
const longestWord = 8;

/**
 * Tells a product from a word: at a sentence's start "Feast on this" is none, and neither is a name beside another
 * capitalised word, as in "Ray Charles", unless a sentence opens there.
 */
function isProduct({ text, tokens }: RunningText, { index, opens }: { index: number; opens: boolean }): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token === undefined) return false;
  if (after !== undefined && isBeside(text, token, after)) {
    if (isCapitalised(after.word)) return false;
    if (opens && token.word.length <= longestWord && /^\p{Ll}/u.test(after.word) && !wordsAfterNames.has(after.word)) return false;
  }
  return before === undefined || !isBeside(text, before, token) || !isCapitalised(before.word) || opensSentence(text, before);
}
