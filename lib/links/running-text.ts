/** One word of running text: where it stands and its folded form. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly folded: string;
  /** The part of the text it stands in: a name never reaches from one into the next. */
  readonly part: number;
}

/** A stretch of a text, by its characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of one block of prose, or of a value. */
export interface RunningText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What is set in italics, in order. */
  readonly emphasis: readonly Span[];
  /** Whether it holds quotation marks at all. */
  readonly hasQuotes: boolean;
}

/** Tells whether a text holds a mark that opens a quotation. */
export function holdsQuotes(text: string): boolean {
  return /["“„«]/.test(text);
}

/** Cuts text into the words that names are made of; `+` and `#` close a technical name. */
export function toTokens(text: string, at = 0, part = 0): Token[] {
  const tokens: Token[] = [];
  wordOfName.lastIndex = 0;
  for (let match = wordOfName.exec(text); match !== null; match = wordOfName.exec(text)) {
    const [word] = match;
    const start = at + match.index;
    tokens.push({ start, end: start + word.length, word, folded: word.toLowerCase(), part });
  }
  return tokens;
}

const wordOfName = /[\p{L}\p{M}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu;

/** Makes running text of a text without markup. */
export function toRunningText(text: string): RunningText {
  return { text, tokens: toTokens(text), emphasis: [], hasQuotes: holdsQuotes(text) };
}

/** Tells whether only one space parts two words. */
export function isBeside(text: string, left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && right.start - left.end === 1 && isSpace(text[left.end]);
}

/** Tells whether a sign is white space; most are plain spaces. */
export function isSpace(sign: string | undefined): boolean {
  return sign === ' ' || (sign !== undefined && /\s/.test(sign));
}

/** Tells whether a word has a capital in front and is none otherwise. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word);
}

/** Stands in running text where an author breaks a line by hand; the breaks of a source's lines are mere spaces. */
export const lineBreak = '\u2028';

/** Tells whether a sentence, or what stands like one, opens with a word. */
export function opensSentence(text: string, token: Token): boolean {
  return /(?:^|[.!?:;•]["”’)]?\s|\u2028\s?)["“‘(]?\s?$/.test(text.slice(Math.max(0, token.start - 8), token.start));
}
