/** Writes a number with its noun: `1 note`, `2 notes`, `1,024 notes`. */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : nouns}`;
}
