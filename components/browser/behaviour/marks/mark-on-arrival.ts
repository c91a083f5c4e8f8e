/**
 * Fetches what marks the words that a reader searched for, once an address names some, or did when the page was left. The note of that is looked
 * at here: a module shared with what is fetched would be a file more for every page.
 */
export function markOnArrival(): void {
  const start = () =>
    void import('./start-marks.ts').then(
      ({ startMarks }) => startMarks(),
      () => undefined,
    );
  if (/[?&]mark=/.test(location.search) || history.state?.marks) start();
  else document.addEventListener('flywheel:arrive', start, { once: true });
}
