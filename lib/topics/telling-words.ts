import { toSingular, toWords } from '../model/name-key.ts';

/** Words that say nothing by themselves, and words for things that the sentence around them has to name. */
const empty: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so if then than as of in on at by for from to with without into onto over under up out off about via per ' +
    'is are was were be been being am do does did has have had having can could may might must shall should will would ' +
    'it its they them their this that these those there here he she his her we us our you your i my who whom whose which what when where why how ' +
    'not no also too etc e g eg ie s t one ones kind kinds sort sorts type types thing things tool tools example examples used use uses using way ways named called'
  ).split(' '),
);

/** Gives the words of a text that tell something, each once and in the singular: neither the ones of `names` nor words without content. */
export function tellingWords(text: string, names: readonly string[]): readonly string[] {
  const known = new Set(names.flatMap((name) => toWords(name.toLowerCase())).map(toSingular));
  const words = toWords(text.toLowerCase()).filter((word) => !empty.has(word) && !/^\d+$/.test(word));
  return [...new Set(words.map(toSingular))].filter((word) => !known.has(word));
}
