/** Writes a count, a whole number from 0 on, with a comma between thousands. Without the browser's own tables of languages, which a slow processor takes 80 ms to open. */
export function countToText(number: number): string {
  if (number < 1000) return String(number);
  return `${countToText(Math.floor(number / 1000))},${String(number % 1000).padStart(3, '0')}`;
}

/** Writes a number with its noun: `1 note`, `2 notes`, `1,024 notes`. */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${countToText(number)} ${number === 1 ? noun : nouns}`;
}
