import { opensWithVerb } from '../../model/has-verb.ts';
import type { Topic } from '../../model/topic.ts';
import { fillCardPhrase } from '../../model/types/card-phrase.ts';
import { toPlainLine } from './plain-line.ts';

/** How sentences speak of a topic. */
export interface NameInSentence {
  /** With its article: "a model store", "MLOps", “The Design of Experiments”. */
  readonly text: string;
  /** Without the type that stands before it for the sentence's sake. */
  readonly bare?: string;
  /** What the definition says the name of: "of a test", as in "the power of a test". */
  readonly of?: string;
  /** What the definition says right behind the name; undefined where it begins with another word. */
  readonly verb?: string;
}

/**
 * Finds how a sentence names a topic: as its definition does, which mostly opens with the name behind its article. Titles of works stay
 * titles, in quotes. `isProper` tells whether the name keeps its capital in running text.
 */
export function nameInSentence({ title, definition, ofType }: Topic, isProper: boolean): NameInSentence {
  const name = toPlainLine(title);
  const { article, written = name, of, verb } = openingOf(toPlainLine(definition), name);
  const said = { ...(of === undefined ? {} : { of }), ...(verb === undefined ? {} : { verb: verb.toLowerCase() }) };
  if (ofType.work !== undefined || /[:?!,;“”"]/.test(name)) return { ...said, text: `“${name}”` };
  if (article !== undefined) return { ...said, text: `${article.toLowerCase()} ${written}` };
  if (ofType.names === 'products') return { ...said, text: name };
  if (verb === 'is' && /\s(?!\S*(?:ic|[isu])s$)\S*\p{Ll}s$/u.test(name)) return { ...said, text: `“${name}”` };
  const own = isProper ? name : lowerName(name);
  if (verb !== undefined) return { ...said, text: own };
  if (ofType.names !== 'activities') return { text: `the ${own}` };
  return { text: `the ${ofType.label.toLowerCase()} “${name}”`, bare: `“${name}”` };
}

/** What stands around a name with which a definition opens. */
interface Opening {
  readonly article?: string | undefined;
  readonly written?: string;
  readonly of?: string | undefined;
  readonly verb?: string | undefined;
}

/** Behind the name: its acronym or another name, what it is of, and the verb. */
const behindName = /^(?:\s*\([^()]*\)|,[^,.]{1,60},)?(?: (?<of>of (?:an? |the )?[\p{L}-]+)(?= is | are ))?\s+(?<verb>\p{L}+)/u;

function openingOf(definition: string, name: string): Opening {
  const article = /^(?:an?|the)(?= )/i.exec(definition)?.[0];
  const starts = article === undefined ? [0] : [article.length + 1, 0];
  const start = starts.find((at) => definition.slice(at, at + name.length).toLowerCase() === name.toLowerCase());
  if (start === undefined) return {};
  const { of, verb } = behindName.exec(definition.slice(start + name.length))?.groups ?? {};
  if (verb === undefined) return {};
  return { article: start === 0 ? undefined : article, written: definition.slice(start, start + name.length), of, verb };
}

/** Verbs with which definitions say what something is, as a question has them. */
const saying: ReadonlyMap<string, string> = new Map([
  ['means', 'mean'],
  ['says', 'say'],
  ['states', 'state'],
  ['asks', 'ask'],
]);

/** Asks what a topic is, in the way in which its definition says it: one that opens with a verb goes on from the name. */
export function askWhat({ definition, title, ofType }: Topic, { text, of, verb }: NameInSentence): string {
  if (ofType.card?.asks !== undefined) return fillCardPhrase(ofType.card.asks, { title: text, name: `“${toPlainLine(title)}”` });
  const said = verb ?? firstWord(definition);
  const base = saying.get(said);
  if (base !== undefined) return `What does ${text} ${base}?`;
  if (verb === undefined && opensWithVerb(definition) && !/^(?:is|are|has|can)$/.test(said)) return `What does ${text} do?`;
  return `What ${said === 'are' ? 'are' : 'is'} ${text}${of === undefined ? '' : ` ${of}`}?`;
}

/** A name that has more capitals than its first, such as AutoML, keeps them all. */
function lowerName(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll}*(?![\p{L}\p{N}]))/u, (letter) => letter.toLowerCase());
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
}
