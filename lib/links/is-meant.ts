import type { MatchableName } from './build-name-matcher.ts';
import type { NameMatch } from './name-match.ts';
import { isBeside, isSpace, opensSentence, type RunningText } from './running-text.ts';
import { standsInTitle } from './stands-in-title.ts';

/** Tells of a name's place that something else is meant. */
type Refusal = (match: NameMatch, running: RunningText) => boolean;

/** Each is told in lib/README.md with what it costs and saves. */
const refusals: readonly Refusal[] = [standsInCompound, standsInPath, isInitial, readsAsVerb, readsAsInstance, standsInTitle];

/** Tells whether a name in running text means its topic, by what stands around it. */
export function isMeant(match: NameMatch, running: RunningText): boolean {
  return !refusals.some((refuses) => refuses(match, running));
}

/** What may follow a name in a compound that still speaks of it: "Docker-based". */
const compoundEnds: ReadonlySet<string> = new Set('based driven native powered backed oriented compatible related specific'.split(' '));

/** "pre-deployment" and "cluster-wide" are words of their own. */
function standsInCompound({ from, to, start, end }: NameMatch, { text, tokens }: RunningText): boolean {
  const dashes = '-‐‑';
  if (from > 0 && dashes.includes(text[start - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[start - 2] ?? '')) return true;
  if (!dashes.includes(text[end] ?? ' ') || !/[\p{L}\p{N}]/u.test(text[end + 1] ?? '')) return false;
  return !compoundEnds.has(tokens[to]?.folded ?? '');
}

/** Endings of files that notes of this field speak of. */
const fileEnding =
  /\.(?:py|ipynb|md|qmd|rmd|r|ya?ml|json|toml|cfg|ini|txt|csv|tsv|parquet|tf|sh|sql|js|ts|html?|pkl|pt|onnx|zip|gz|lock|log|jar|png|jpe?g|svg|pdf)\b/i;

/** What no path goes on behind, and how far one is followed. */
const pathEnds: ReadonlySet<string> = new Set(' \t\n\u00a0\u2028()[]{}<>"\'“”,;|');
const longestPath = 80;

/** "src/monitoring", "deployment.yaml" and "--cluster" are typed, not said. */
function standsInPath({ start, end }: NameMatch, { text }: RunningText): boolean {
  if (isApart(text[start - 1]) && isApart(text[end])) return false;
  let from = start;
  let to = end;
  while (from > 0 && start - from < longestPath && !pathEnds.has(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && to - end < longestPath && !pathEnds.has(text[to] ?? '')) to += 1;
  const before = text.slice(from, start);
  const behind = text.slice(end, to);
  if (before === '' && behind === '') return false;
  if (/^(?:[.~]{0,2}\/|--?(?:\p{L}|$)|\w+:\/\/)/u.test(before) || /[=\\]/.test(before + behind)) return true;
  if (fileEnding.test(behind)) return true;
  const slashes = `${before}${behind}`.split('/').length - 1;
  return slashes > 1 && !/\p{Lu}/u.test(before + text.slice(start, end) + behind);
}

function isApart(sign: string | undefined): boolean {
  return sign === undefined || isSpace(sign);
}

/** "R. Kimball" is a person, and so is whoever has a letter before a full stop. */
function isInitial({ start, end }: NameMatch, { text }: RunningText): boolean {
  return end - start === 1 && text[end] === '.';
}

const determiners: ReadonlySet<string> = new Set(
  'a an the our your my its their his her this that these those it them each every all both any some'.split(' '),
);
const verbOpeners: ReadonlySet<string> = new Set('we you they i can could will would should must may might cannot please let s'.split(' '));
const beforeInfinitives: ReadonlySet<string> = new Set(
  'try tries trying want wants need needs how able order used have has going ways way time easy hard possible necessary allows allow helps help use'.split(
    ' ',
  ),
);

/** What things are done to: "monitoring models" is a doing, "monitoring tools" are things. */
const doneTo: ReadonlySet<string> = new Set('models predictions inputs outputs results artefacts artifacts datasets'.split(' '));

/** "To benchmark our model", "we cluster", "monitoring the inputs" and "monitoring and managing results" tell what somebody does. */
function readsAsVerb({ names, from, to, end }: NameMatch, { text, tokens }: RunningText): boolean {
  if (to - from > 1 || names.some(({ spelling }) => spelling !== 'folded')) return false;
  const [token, before, second, after, next] = [tokens[from], tokens[from - 1], tokens[from - 2], tokens[to], tokens[to + 1]];
  if (token === undefined) return false;
  const hasObject = isBeside(text, token, after) && determiners.has(after?.folded ?? '');
  if (token.folded.endsWith('ing'))
    return hasObject || (isBeside(text, token, after) && doneTo.has(after?.folded ?? '')) || isFirstOfTwoDoings(text.slice(end, end + 60));
  if (token.word !== token.folded && /^\p{Lu}/u.test(token.word) && !opensSentence(text, token)) return false;
  if (before !== undefined && before.end < token.start && isBeside(text, before, token)) {
    if (verbOpeners.has(before.folded) && (before.folded !== 's' || second?.folded === 'let')) return true;
    if (before.folded === 'to') return hasObject || beforeInfinitives.has(second?.folded ?? '');
  }
  return hasObject && next !== undefined && opensSentence(text, token);
}

/** "… and managing results": both are done to something. */
function isFirstOfTwoDoings(behind: string): boolean {
  return /^,? (?:and|or) \p{Ll}{2,20}ing (?!and\b|or\b|in\b|of\b|for\b|to\b|are\b|is\b|with\b|on\b|at\b|as\b)\p{Ll}/u.test(behind);
}

const countedBy: ReadonlySet<string> = new Set(
  'a an your my our his their another each every existing existent new first second single one this'.split(' '),
);

/**
 * An activity is one; what is counted, or somebody's own, is a thing of that name: "a deployment", "your deployment". It is
 * still the activity where the block speaks of a model or of another word that the name asks for.
 */
function readsAsInstance({ names, from, to }: NameMatch, running: RunningText): boolean {
  const { text, tokens } = running;
  const token = tokens[from];
  if (to - from > 1 || token === undefined || !names.every(isActivity)) return false;
  const before = tokens[from - 1];
  const isPlural = token.folded.endsWith('s') && !names.some(({ words }) => words[0]?.toLowerCase() === token.folded);
  const isCounted = isBeside(text, before, token) && countedBy.has(before?.folded ?? '');
  return (isPlural || isCounted) && !hasWordNearby(names, running);
}

function isActivity({ topic }: MatchableName): boolean {
  return topic.ofType.names === 'activities';
}

function hasWordNearby(names: readonly MatchableName[], { tokens }: RunningText): boolean {
  const wanted = names.flatMap(({ near }) => near);
  return tokens.some(({ folded }) => wanted.some((word) => folded === word || folded === `${word}s`));
}
