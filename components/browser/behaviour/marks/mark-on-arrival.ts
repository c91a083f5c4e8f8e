/** Fetches what marks the words that a reader searched for, once an address names some. */
export function markOnArrival(): void {
  const start = () =>
    void import('./start-marks.ts').then(
      ({ startMarks }) => startMarks(),
      () => undefined,
    );
  if (/[?&]mark=/.test(location.search)) start();
  else document.addEventListener('flywheel:arrive', start, { once: true });
}
