import type { AskingWords } from '../model/topic-type.ts';
import type { TopicTypeName } from '../model/type-name.ts';

/** What a page is: a lecture, or a topic of some type. */
export type PageKind = 'lecture' | TopicTypeName;

/** A kind of pages, and the words that ask for it. */
export interface AskedKind {
  readonly kind: PageKind;
  /** What it is called, in small letters, each word in the singular. */
  readonly names: readonly string[];
  readonly asked?: AskingWords;
  /** What a page of it answers with. */
  readonly lists?: readonly AskedList[];
}

/** A list of a topic's page, and the phrases that ask for it, as terms. */
export interface AskedList {
  readonly key: string;
  readonly to?: PageKind;
  /** Wherever they stand. */
  readonly words: readonly string[];
  /** Right before the topic's name. */
  readonly ahead: readonly string[];
}

/** One page of the course, as search knows it. */
export interface SearchPage {
  /** Below the site's root, without the base path: `/components/feature-store/`. */
  readonly path: string;
  readonly title: string;
  readonly kind: PageKind;
  readonly aliases: readonly string[];
  /** The numbers of the lectures that the page is, or that speak of its topic. */
  readonly lectures: readonly number[];
  /** Kinds of which its relations lead to many. */
  readonly lists?: readonly PageKind[];
  /** Its place from 1 among the pages of its kind, where these have an order of their own, as phases do. */
  readonly step?: number;
  /** The first is the page's opening. Never empty. */
  readonly sections: readonly SearchSection[];
}

/** A stretch of a page under one heading: what a result leads to. */
export interface SearchSection {
  /** Empty for the page's opening. */
  readonly heading: string;
  /** The id that leads to it; empty for the page itself. */
  readonly anchor: string;
  readonly text: string;
}

/** Stands in a section's text before each line of a topic's fields: they are found, and no excerpt shows them, for they are no sentences. */
export const fieldMark = '\u2028';
