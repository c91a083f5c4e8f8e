import type { Alias } from '../model/alias.ts';
import { toSingular } from '../model/name-key.ts';
import { namesInFields, type Topic } from '../model/topic.ts';
import { longerTerms } from './longer-terms.ts';
import { toTokens } from './running-text.ts';

/** One spelling of a topic's name, and how exactly running text must have it. */
export interface MatchableName {
  readonly topic: Topic;
  /** The words as written, and what parts them. */
  readonly words: readonly string[];
  readonly text: string;
  /**
   * `folded` in any case · `capital` in any case but with its first capital: works and products of several words ·
   * `exact` with its case: acronyms and products of one word · `word` a product whose name is also an ordinary word, so
   * that what stands beside it is looked at too.
   */
  readonly spelling: 'folded' | 'capital' | 'exact' | 'word';
  /** Folded words of which one has to stand in the same section. */
  readonly near: readonly string[];
}

/** A trie over folded words: each step one word, the last one without its plural. */
export interface NameMatcher {
  readonly steps: Map<string, NameMatcher>;
  readonly names: MatchableName[];
  /** Where a longer term ends that is another thing than the words in it, which are those from the first to before the last number. */
  readonly hides: (readonly [from: number, to: number])[];
}

/** Builds the trie of all names that link by themselves. Cost grows with the names, not with the text they are sought in. */
export function buildNameMatcher(topics: readonly Topic[]): NameMatcher {
  const root: NameMatcher = { steps: new Map(), names: [], hides: [] };
  for (const topic of topics) {
    const seen = new Set<string>(topic.names.flatMap(({ text, byHand }) => (byHand ? [text] : [])));
    for (const { text, near = [] } of [...topic.names, ...shortForms(topic)]) {
      const words = toWords(text);
      if (words.length === 0 || seen.has(text)) continue;
      seen.add(text);
      stepsTo(root, words).names.push({ topic, words, text, spelling: spellingOf(topic, words), near: near.map(foldLast) });
    }
  }
  for (const { text, word } of longerTerms) hideWord(root, text, [word]);
  for (const { names, not } of topics)
    for (const text of not)
      hideWord(
        root,
        text,
        names.map((name) => name.text),
      );
  return root;
}

/** Keeps the first of some names that stands in a longer term from being linked there. */
function hideWord(root: NameMatcher, term: string, names: readonly string[]): void {
  const words = toWords(term);
  const folded = words.map((word) => toSingular(word.toLowerCase()));
  for (const name of names) {
    const own = toWords(name).map((word) => toSingular(word.toLowerCase()));
    const from = folded.findIndex((_, index) => own.every((word, step) => folded[index + step] === word));
    if (own.length === 0 || from < 0 || own.length >= words.length) continue;
    stepsTo(root, words).hides.push([from, from + own.length]);
    return;
  }
}

/** A title's words before its parenthesis, what stands in it if it is an acronym, and what a field of names says. */
function shortForms(topic: Topic): readonly Alias[] {
  const parenthesis = /^(.+?)\s*\(([^()]+)\)$/.exec(topic.title.slice(0, 500));
  const inside = parenthesis?.[2] ?? '';
  const near = topic.names[0]?.near;
  return [
    ...(parenthesis === null ? [] : [parenthesis[1] ?? '']),
    ...(isAcronym(inside) ? [inside] : []),
    ...namesInFields(topic.fields).filter(isAcronym),
  ].map((text) => ({ text, ...(near === undefined ? {} : { near }) }));
}

function toWords(text: string): readonly string[] {
  return toTokens(text.normalize('NFKC')).map(({ word }) => word);
}

/** Folds a name or a word as the trie does: small letters, and the last word without its plural. */
export function foldLast(text: string): string {
  return toWords(text)
    .map((word, index, { length }) => (index === length - 1 ? toSingular(word.toLowerCase()) : word.toLowerCase()))
    .join(' ');
}

function stepsTo(root: NameMatcher, words: readonly string[]): NameMatcher {
  let node = root;
  words.forEach((word, index) => {
    const step = index === words.length - 1 ? toSingular(word.toLowerCase()) : word.toLowerCase();
    const next = node.steps.get(step) ?? { steps: new Map(), names: [], hides: [] };
    node.steps.set(step, next);
    node = next;
  });
  return node;
}

function spellingOf(topic: Topic, words: readonly string[]): MatchableName['spelling'] {
  const [only = ''] = words;
  const isProduct = topic.ofType.names === 'products';
  const isNamed = isProduct || topic.ofType.work !== undefined;
  if (words.length > 1) return isNamed && /^\p{Lu}/u.test(only) ? 'capital' : 'folded';
  if (isAcronym(only) || only.length === 1) return 'exact';
  if (!isProduct) return 'folded';
  return /^\p{Lu}?\p{Ll}+$/u.test(only) ? 'word' : 'exact';
}

/** Tells whether a word is made of capitals and digits, as in `CI`, `DAG`, `S3`. */
export function isAcronym(word: string): boolean {
  return word.length <= 6 && /\p{Lu}/u.test(word) && !/[^\p{Lu}\p{N}]/u.test(word);
}
