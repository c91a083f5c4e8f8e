import { toSingular, toWords } from './name-key.ts';

/** Words that carry no subject: articles, pronouns, auxiliaries, prepositions, conjunctions and what explains with them. */
const empty: ReadonlySet<string> = new Set(
  (
    'a an and or but nor so as at by for from in into of on onto off out over per to up with within without about above across after against along among around ' +
    'because before behind below beside between beyond both down during each either else ever every few how if is are was were be been being am do does did done ' +
    'can could may might must shall should will would has have had having he her hers him his i it its itself just less like many me more most much my neither no not ' +
    'now one only other others our ours own same she since some such than that the their theirs them then there these they this those though through thus too ' +
    'under until very via we were what when where whether which while who whom whose why yet you your yours also any all another again already often rather ' +
    'e.g i.e eg ie etc vs them here two three four five first second third new use used using uses make makes made get gets give gives given'
  ).split(' '),
);

/** Tells whether a folded word carries no subject by itself. */
export function isEmptyWord(word: string): boolean {
  return empty.has(word) || word.length < 2 || /^\d+$/.test(word);
}

/** Gives the words of a text that carry its subject, folded and in the singular, each once. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    toWords(text.toLowerCase())
      .filter((word) => !isEmptyWord(word))
      .map(toSingular),
  );
}

/** How much of two sets is in both: 0 nothing, 1 all (Jaccard 1912). */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}
