import { toWords } from './name-key.ts';

const auxiliaries: ReadonlySet<string> = new Set(
  'is are was were am be been has have had do does did can could may might must shall should will would cannot isn doesn don aren won'.split(
    ' ',
  ),
);
const pronouns: ReadonlySet<string> = new Set(['it', 'they', 'we', 'you', 'he', 'she', 'who', 'that', 'which']);

/** Words behind which a plural noun stands alone: "tools for", "models of". A verb takes an object or a word of its own. */
const behindNouns: ReadonlySet<string> = new Set(
  'and or of in on at for with by as from to than that which who whose where when like via per between within without under over are were have'.split(
    ' ',
  ),
);

/** Words in which prepositions follow verbs of the third person all the same. */
const motion: ReadonlySet<string> = new Set(
  'comes runs works goes depends consists belongs leads sits stands serves looks acts helps'.split(' '),
);

/** Tells whether a text opens with a verb in the third person, as a cell does that goes on from its row's name: "Keeps data ready". */
export function opensWithVerb(text: string): boolean {
  const first = /^[\p{L}]{3,}/u.exec(text)?.[0];
  if (first === undefined) return false;
  const verb = first.toLowerCase();
  if (auxiliaries.has(verb)) return true;
  const next = /^\s+([\p{L}\p{N}-]+)/u.exec(text.slice(first.length))?.[1]?.toLowerCase();
  if (next === undefined || !/[^su]s$/.test(verb)) return false;
  return motion.has(verb) || !(behindNouns.has(next) || /(?:ed|[^h]ing)$/.test(next));
}

/** Tells whether a few words hold a verb: an auxiliary, what follows a pronoun, or a third person that opens them. A guess, made without a dictionary. */
export function hasVerb(text: string): boolean {
  const words = toWords(text.toLowerCase());
  return (
    opensWithVerb(text.trim()) || words.some((word, index) => auxiliaries.has(word) || (pronouns.has(word) && index < words.length - 1))
  );
}
