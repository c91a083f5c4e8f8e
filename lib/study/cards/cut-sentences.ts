/** Characters of an abbreviation, with what stands before and behind it. */
const longestAbbreviation = 12;

/** Cuts a text into its sentences; an abbreviation ends none. */
export function cutSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”’)]?\s+(?=[\p{Lu}\d“"(])/gu)) {
    const end = match.index + match[0].length;
    if (
      /(?:\b(?:e\.g|i\.e|etc|vs|al|cf|Dr|Mr|Ms|No|Inc)|\b\p{Lu})\.\s+$/u.test(text.slice(Math.max(start, end - longestAbbreviation), end))
    )
      continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  const last = text.slice(start).trim();
  return last === '' ? sentences : [...sentences, last];
}

/** Characters of a definition that one learns by heart. */
const longest = 320;

/** Cuts a definition to a sentence or two; what is left open, as before a formula, is no part of it. Undefined where nothing is left, or too much. */
export function cutDefinition(definition: string): string | undefined {
  const sentences = cutSentences(
    definition
      .slice(0, 4 * longest)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const [first = '', second] = sentences.filter(
    (sentence, place) => /[.!?]["”’)]?$/.test(sentence) || (place === 0 && !/[:,;–—-]$/.test(sentence)),
  );
  if (first === '' || first.length > longest) return undefined;
  return second === undefined || first !== sentences[0] || second !== sentences[1] || first.length + second.length > longest
    ? first
    : `${first} ${second}`;
}
