/** Something in a note that references lead to by its name: a figure and its number, a section and its heading. */
export interface NoteLabel {
  readonly id: string;
  /** What a number stands behind: `Figure`; empty where what stands for the thing is no number. */
  readonly kind: string;
  /** Its number, or the words that stand for it. */
  readonly number: string;
}

/** Gives the words of a reference: `Figure 3`, a section's heading, or an author's own words with the number in them. */
export function wordsOfReference({ kind, number }: NoteLabel, own = ''): string {
  if (own !== '') return own.replace(/%s|\{number\}/g, () => number);
  return kind === '' ? number : `${kind}\u00A0${number}`;
}
