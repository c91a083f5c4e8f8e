import { buildIndexFiles, usualSizes } from '../search/build/build-index-files.ts';
import { openIndex } from '../search/files/open-index.ts';
import { findPages } from '../search/query/find-pages.ts';
import type { AskedKind, SearchPage } from '../search/search-record.ts';
import { mean } from './relevance-measures.ts';

/** A question as a reader asks it, and the addresses of the pages that answer it. */
export interface Question {
  readonly text: string;
  readonly pages: RegExp;
}

/** Gives the addresses of the pages that answer a query, best first. */
export type RankPages = (query: string) => Promise<readonly string[]>;

/** What became of one question. */
export interface JudgedQuestion {
  readonly question: Question;
  /** The place of the first page that answers, from 1; infinite where none is found. */
  readonly place: number;
  readonly best: string | undefined;
  /** Where another page is first: the words without which the right one comes sooner, and where it is then. */
  readonly astray: readonly { readonly word: string; readonly place: number }[];
}

/** Reads questions: one a line, behind a tab the pattern of the addresses that answer it. */
export function parseQuestions(text: string): readonly Question[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line, number) => {
      const [question = '', pattern] = line.split('\t');
      if (pattern === undefined) throw new Error(`Cannot read question ${number + 1}: no tab and pattern stand behind "${question}"`);
      return { text: question, pages: new RegExp(pattern) };
    });
}

/** Opens the site's own ranking over the pages of a course. */
export function openRanking(pages: readonly SearchPage[], kinds: readonly AskedKind[]): RankPages {
  const { manifest } = buildIndexFiles(pages, { kinds, sizes: { ...usualSizes, inline: Number.POSITIVE_INFINITY } });
  const index = openIndex((name) => Promise.reject(new Error(`there is no ${name}`)), manifest);
  return async (query) => {
    const found = await findPages(index, query, { isTyping: false, missing: new Map() });
    return found.pages.flatMap(({ page }) => pages[page]?.path ?? []);
  };
}

/** Asks a question, and where another page is first, asks it again without each of its words. */
export async function judgeQuestion(rank: RankPages, question: Question): Promise<JudgedQuestion> {
  const ranking = await rank(question.text);
  const place = placeIn(ranking, question);
  const words = place === 1 ? [] : [...new Set(question.text.match(/[\p{L}\p{N}'’-]+/gu))];
  const shorter = await Promise.all(
    words.map(async (word) => ({ word, place: placeIn(await rank(without(question.text, word)), question) })),
  );
  const astray = shorter.filter((other) => other.place < place).sort((a, b) => a.place - b.place);
  return { question, place, best: ranking[0], astray };
}

function placeIn(ranking: readonly string[], { pages }: Question): number {
  const at = ranking.findIndex((path) => pages.test(path));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

function without(question: string, word: string): string {
  return question
    .split(/(?<![\p{L}\p{N}'’-])|(?![\p{L}\p{N}'’-])/u)
    .filter((part) => part !== word)
    .join('');
}

/** How well questions are answered: the shares of 1 where the right page is first or in the first three, and the mean reciprocal rank. */
export function scoreQuestions(judged: readonly JudgedQuestion[]): { first: number; firstThree: number; reciprocalRank: number } {
  const share = (most: number) => mean(judged.map(({ place }) => (place <= most ? 1 : 0)));
  return { first: share(1), firstThree: share(3), reciprocalRank: mean(judged.map(({ place }) => 1 / place)) };
}
