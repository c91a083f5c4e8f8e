import type { Course } from '../../model/course.ts';
import { toSlug } from '../../model/slug.ts';
import type { Card } from '../../model/study/card.ts';
import type { DeckOfCards } from '../../study/cards/build-decks.ts';

/** A card as Anki takes it: one note with one card. */
export interface AnkiNote {
  /** Its identity in every collection: the course and the card's name. */
  readonly guid: string;
  /** The deck that it lies in: the course's, then the lecture's, parted by `::`. */
  readonly deck: string;
  readonly question: string;
  readonly answer: readonly string[];
  readonly source: string;
  /** A whole address, or, where that of the site is not known, an empty one: what opens in another program has no site around it. */
  readonly url: string;
  readonly tags: readonly string[];
}

/** Gives the cards of all decks as Anki's notes, in teaching order. */
export function listAnkiNotes({ settings }: Course, decks: readonly DeckOfCards[]): readonly AnkiNote[] {
  const course = deckName(settings.title);
  const place = toSlug(settings.title);
  const digits = String(Math.max(0, ...decks.map(({ number = 0 }) => Math.trunc(number)))).length;
  const toNote = (deck: string, { name, question, answer, source, type, kind }: Card): AnkiNote => ({
    guid: `${place} ${name}`,
    deck,
    question,
    answer,
    source: source.title,
    url: settings.siteUrl === '' ? '' : settings.siteUrl + source.url.slice(settings.basePath.length),
    tags: [type, kind],
  });
  return decks.flatMap(({ number, title, topics }) => {
    // Anki lists decks by their names.
    const lecture = number === undefined ? title : `${String(number).padStart(digits, '0')} ${title}`;
    return topics.flat().map((card) => toNote(`${course}::${deckName(lecture)}`, card));
  });
}

/** A name without what parts the names of decks. */
function deckName(title: string): string {
  return title.replace(/:{2,}/g, ':').replace(/\s+/g, ' ').trim() || 'Course';
}
