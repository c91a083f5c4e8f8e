const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const places = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

/** Says a number in a word, while it is small. */
export function sayNumber(count: number): string {
  return numbers[count] ?? String(count);
}

/** Says which of an order something is: from the first, which is 1, to the twelfth. */
export function sayPlace(place: number): string {
  return places[place] ?? String(place);
}
