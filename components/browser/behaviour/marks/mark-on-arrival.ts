import { readMarksNote } from '../../search/history-note.ts';

/** Fetches what marks the words that a reader searched for, once an address names some, or did when the page was left. */
export function markOnArrival(): void {
  const start = () =>
    void import('./start-marks.ts').then(
      ({ startMarks }) => startMarks(),
      () => undefined,
    );
  if (/[?&]mark=/.test(location.search) || readMarksNote() !== '') start();
  else document.addEventListener('flywheel:arrive', start, { once: true });
}
