/** Writes a count with a comma between thousands. Without the browser's own tables of languages, which a slow processor takes 80 ms to open. */
export function countToText(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Writes a number with its noun: `1 note`, `2 notes`, `1,024 notes`. */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${countToText(number)} ${number === 1 ? noun : nouns}`;
}
