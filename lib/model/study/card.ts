import type { TopicTypeName } from '../type-name.ts';

/** What a card asks: a topic's name or its definition, what a field says, a step of an order, a difference, a reason. */
export type CardKind = 'term' | 'definition' | 'list' | 'relation' | 'order' | 'criterion' | 'contrast' | 'why';

/** One thing to know of a topic: a question, and the answer that a student turns up. */
export interface Card {
  /** Its name: topic, field and what it asks. It stays while these do, whatever the wording, so that what a student knows outlives builds. */
  readonly name: string;
  readonly kind: CardKind;
  /** The topic, by its identity and its title. */
  readonly topic: string;
  readonly title: string;
  readonly type: TopicTypeName;
  /** Plain text. */
  readonly question: string;
  /**
   * Plain text: one answer, or parts that are turned up one by one: those of a list, which way a criterion leans and then why, what either of
   * two that contrast is.
   */
  readonly answer: readonly string[];
  /** Where the answer is told: the lecture and heading of its passage, and the address, which holds the base path. */
  readonly source: { readonly title: string; readonly url: string };
}

/** The cards that one lecture teaches, or, without a number or address, those that no lecture does. */
export interface CardDeck {
  /** The lecture's title. */
  readonly title: string;
  readonly url?: string;
  readonly number?: number;
  /** How many there are of each type of topic, and of topics. */
  readonly counts: Readonly<Record<TopicTypeName, number>>;
  readonly topics: number;
  /** The addresses of the files that hold them, below the site's root without a slash in front; a long deck has several. Each holds a `CardFile`. */
  readonly files: readonly string[];
}

/** What a file of a deck holds: whole topics, in the order in which they are taught, each with its cards from what it is to why. */
export type CardFile = readonly Card[];

/** What `study/latest.json` holds: every deck in teaching order, and the labels of the types whose topics are asked. */
export interface CardDecks {
  readonly decks: readonly CardDeck[];
  readonly types: readonly { readonly name: TopicTypeName; readonly labelPlural: string }[];
}
