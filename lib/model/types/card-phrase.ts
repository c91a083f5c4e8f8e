/** What a question of a card may say in braces. */
export const cardWords = ['title', 'name', 'other', 'value', 'place', 'count'] as const;

/** A word of a question that its topic fills in. */
export type CardWord = (typeof cardWords)[number];

/** Lists what a question has in braces, but for choices between one and many. */
export function listCardWords(phrase: string): readonly string[] {
  return [...phrase.matchAll(/\{([^{}/]*)\}/g)].map(([, word = '']) => word);
}

/** Fills a question in: words in braces, and of two words the one that the number of values asks for. What is not given stays out. */
export function fillCardPhrase(phrase: string, words: Partial<Readonly<Record<CardWord, string>>>, count = 1): string {
  return phrase
    .replace(/\{([^{}/]*)\/([^{}/]*)\}/g, (_, one: string, many: string) => (count === 1 ? one : many))
    .replace(/\{([^{}/]*)\}/g, (_, word: string) => words[cardWords.find((known) => known === word) ?? 'title'] ?? '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
