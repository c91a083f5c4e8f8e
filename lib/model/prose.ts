/**
 * A note's text as safe HTML, cut at every place that depends on other notes or on the page it stands on.
 * Strings are finished markup (tags and the numbers of footnotes, never an author's words); the other pieces are filled in when a page is made,
 * so that a note is rendered once and shown on its own page and, in part, on the pages of its topics.
 */
export type ProsePiece =
  | string
  /** An author's words; topics named in them may be linked unless `fixed`. Not escaped. */
  | { readonly kind: 'text'; readonly text: string; readonly fixed?: true }
  /** The `id` attribute of an element, worth writing on the note's own page only. */
  | { readonly kind: 'anchor'; readonly id: string }
  /** The ids of other elements that an element names: the headers of a table's cell. */
  | { readonly kind: 'headers'; readonly ids: readonly string[] }
  /** Where an element that is folded says so: on paper it is open. */
  | { readonly kind: 'fold' }
  /** The opening tag of the note's n-th link, and the closing tag of the link that stands open. */
  | { readonly kind: 'link'; readonly link: number }
  | { readonly kind: 'link-end' }
  /** The note's n-th image. */
  | { readonly kind: 'image'; readonly image: number }
  /** A drawing, as finished markup that is cut in front of each of its ids, and the words in it, which are searched but not quoted. */
  | { readonly kind: 'drawing'; readonly markup: readonly string[]; readonly words: string }
  /** The note's n-th question, whose words stand apart. */
  | { readonly kind: 'question'; readonly question: number }
  /** The note's n-th citation. */
  | { readonly kind: 'citation'; readonly citation: number }
  /** The opening or closing tag of a heading, deeper or shallower as the page needs it. */
  | { readonly kind: 'heading'; readonly depth: number; readonly open: boolean };

/** A stretch of a note's prose: from the piece `start` to before the piece `end`. */
export interface ProseRange {
  readonly start: number;
  readonly end: number;
}
