/** One way to try to make a page run, fetch, send or show what it should not. */
export interface Vector {
  /** What kind of attack it is; the same kind may come in many dresses. */
  readonly kind: string;
  /** The text, with `ALERT` where a script would stand and `EVIL` where another site's address would. */
  readonly text: string;
}

/** Gives every text of one kind its kind. */
export function vectorsOf(kind: string, texts: readonly string[]): readonly Vector[] {
  return texts.map((text) => ({ kind, text }));
}

/** Fills in what a vector is to do, so that it can be told which one did it. */
export function armVector({ text }: Vector, number: number): string {
  return text.replaceAll('ALERT', `alert(${number})`).replaceAll('EVIL', `//evil.example/${number}`);
}
