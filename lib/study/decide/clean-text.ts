/** What no sheet holds: control characters, halves of characters, and marks that turn the direction of the text behind them. */
const unwanted = /[\p{Cc}\p{Cs}\p{Co}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Makes one line of a text that may come from anywhere, of so many characters at most. What is clean stays as it is. */
export function cleanLine(text: string, most: number): string {
  return cut(text.replace(/\s+/g, ' ').replace(unwanted, '').replace(/ {2,}/g, ' ').trim(), most);
}

/** Does the same for a text of several lines: none begins or ends in blanks, and no two of them in a row are empty. */
export function cleanText(text: string, most: number): string {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/).map((line) => cleanLine(line, most));
  return cut(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    most,
  );
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : [...text].slice(0, most).join('').trimEnd();
}
