/** What is noted with a page in the browser's history, so that the way back to it brings it back. */
export interface HistoryNotes {
  /** What is sought in the dialog, if it is open. */
  readonly search: string;
  /** How far the search page was scrolled, in pixels. */
  readonly scroll: number;
  /** The words that are marked on it, as the address named them on arrival. */
  readonly marks: string;
}

/** Notes something with the page that is shown. */
export function writeNote<Name extends keyof HistoryNotes>(name: Name, value: HistoryNotes[Name]): void {
  history.replaceState({ ...history.state, [name]: value }, '');
}

/** Reads how far the search page was scrolled when it was left. */
export function readScrollNote(): number | undefined {
  const note: unknown = history.state?.scroll;
  return typeof note === 'number' ? note : undefined;
}

/** Reads which words were marked when the page was left. */
export function readMarksNote(): string {
  const note: unknown = history.state?.marks;
  return typeof note === 'string' ? note : '';
}

/** Forgets a note. */
export function dropNote(name: keyof HistoryNotes): void {
  if (history.state?.[name] === undefined) return;
  const { [name]: _, ...rest } = history.state;
  history.replaceState(rest, '');
}
