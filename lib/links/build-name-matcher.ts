import { toSingular } from '../model/name-key.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { typesByName } from '../model/types/all-types.ts';

/** One spelling of a topic's name, and how exactly running text must have it. */
export interface MatchableName {
  readonly topic: TopicId;
  /** The words as written. */
  readonly words: readonly string[];
  /**
   * `folded` in any case · `exact` with its case: acronyms and products of one word · `word` a product whose name is
   * also an ordinary word, so that what stands beside it is looked at too.
   */
  readonly spelling: 'folded' | 'exact' | 'word';
}

/** A trie over folded words: each step one word, the last one without its plural. */
export interface NameMatcher {
  readonly steps: Map<string, NameMatcher>;
  readonly names: MatchableName[];
}

/** One word of running text: where it stands and its folded forms. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly folded: string;
}

/** Cuts text into the words that names are made of; `+` and `#` close a technical name. */
export function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu)) {
    const [word] = match;
    tokens.push({ start: match.index, end: match.index + word.length, word, folded: word.toLowerCase() });
  }
  return tokens;
}

/** Builds the trie of all titles and aliases. Cost grows with the names, not with the text they are sought in. */
export function buildNameMatcher(topics: readonly Topic[]): NameMatcher {
  const root: NameMatcher = { steps: new Map(), names: [] };
  for (const topic of topics) {
    const seen = new Set<string>();
    for (const name of [topic.title, ...topic.aliases, ...shortForms(topic)]) {
      const words = toTokens(name.normalize('NFKC')).map(({ word }) => word);
      const path = toPath(words);
      if (words.length === 0 || seen.has(name)) continue;
      seen.add(name);
      stepsTo(root, path).names.push({ topic: topic.id, words, spelling: spellingOf(topic, words) });
    }
  }
  return root;
}

/** A title's words before its parenthesis, what stands in it if it is an acronym, and a concept's abbreviation. */
function shortForms(topic: Topic): readonly string[] {
  const parenthesis = /^(.+?)\s*\(([^()]+)\)$/.exec(topic.title.slice(0, 500));
  const inside = parenthesis?.[2] ?? '';
  const abbreviations = topic.fields
    .filter(({ definition }) => definition.key === 'abbreviation')
    .flatMap(({ values }) => values.map(({ text }) => text));
  return [
    ...(parenthesis === null ? [] : [parenthesis[1] ?? '']),
    ...(isAcronym(inside) ? [inside] : []),
    ...abbreviations.filter(isAcronym),
  ];
}

function toPath(words: readonly string[]): readonly string[] {
  return words.map((word, index) => (index === words.length - 1 ? toSingular(word.toLowerCase()) : word.toLowerCase()));
}

function stepsTo(root: NameMatcher, path: readonly string[]): NameMatcher {
  let node = root;
  for (const word of path) {
    const next = node.steps.get(word) ?? { steps: new Map(), names: [] };
    node.steps.set(word, next);
    node = next;
  }
  return node;
}

function spellingOf(topic: Topic, words: readonly string[]): MatchableName['spelling'] {
  const [only = ''] = words;
  if (words.length > 1) return 'folded';
  if (isAcronym(only) || only.length === 1) return 'exact';
  if (!typesByName[topic.type].caseful) return 'folded';
  return /^\p{Lu}?\p{Ll}+$/u.test(only) ? 'word' : 'exact';
}

/** Tells whether a word is made of capitals and digits, as in `CI`, `DAG`, `S3`. */
function isAcronym(word: string): boolean {
  return word.length <= 6 && /\p{Lu}/u.test(word) && !/[^\p{Lu}\p{N}]/u.test(word);
}
