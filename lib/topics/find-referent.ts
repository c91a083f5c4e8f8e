import type { Note } from '../model/note.ts';
import type { OutlineHeading } from '../model/outline-heading.ts';
import type { Passage } from '../model/passage.ts';
import { toPlainWords } from '../model/plain-words.ts';
import type { ProseRange } from '../model/prose.ts';
import { proseToText } from '../model/prose-to-text.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { headingsOver } from './note-outline.ts';

/** Openings that take up what was said before. "It" and "they" behind a name mean that name, and so do they under a heading. */
const takesUp =
  /^(?:and |but |so )?(?:this|these|that|those|such|it|they|he|she|both|the (?:former|latter|same|above|following|other|others)|as (?:above|before|mentioned|said|noted)|another|others|again|however|therefore|thus|hence|instead|otherwise|similarly|likewise|moreover|furthermore|besides|in (?:addition|contrast|this|that|these|such)|by contrast|as a result|because of (?:this|that)|for (?:this|that|these))(?=[\s,.:;])/i;
const alsoWord = /(?:^|\s)(?:also|too|as well|again|likewise|another|similarly|moreover|furthermore|in addition)(?=[\s,.;]|$)/i;

/** Works, and for a section things, that a definite article points at where nothing in the passage has named them. */
const works = 'article|paper|authors?|book|post|report|survey|study|speaker|talk|video|guest|reading|chapter';
const things = ['stack', 'service', 'platform', 'system', 'company'];
const unsaid = "(?=[\\s,.:;'’])(?! (?:of|in|for|that|which|who|with|from|by|on|at|where)\\b)";
const pointsAtWork = new RegExp(
  `^(?:(?:according to|in|as|like|from|by|unlike|for|at|with|on) )?(?:the|this|that) (${works})${unsaid}`,
  'i',
);

const anyWork = new RegExp(`^(?:\\w+ )?(?:to )?(?:the|this|that) (?:${works})\\b`, 'i');

/** Makes what finds a definite article that points at a thing, such as a topic of one of the types: "the layer". */
export function findThings({ byName }: TypeSet): RegExp {
  return new RegExp(`^(?:(?:in|on|for|at|with) )?the (${[...byName.keys(), ...things].join('|')})${unsaid}`, 'i');
}

/** What is known of the topic: whether it is a work itself, which "the article" then means, and which headings name works. */
export interface ReferentTopic {
  readonly isWork: boolean;
  readonly pointsAtThing: RegExp;
  readonly namesWork: (heading: string) => boolean;
}

interface Place {
  readonly note: Note;
  readonly outline: readonly OutlineHeading[];
  readonly kind: Passage['kind'];
  readonly name: string;
  /** What of the passage is shown. */
  readonly range: ProseRange;
  /** Without the name that opens it. */
  readonly text: string;
  readonly about: ReferentTopic;
  /** The definition stands in front of it, which is what most openings then mean. */
  readonly followsDefinition: boolean;
}

/**
 * Finds what a passage points back to, where it begins by doing so: the sentence before it in its section, or the heading that it stands
 * under. "The layer" and "the article" mean a heading or a sentence that has such a word. Undefined where it stands by itself.
 */
export function findReferent({ note, outline, kind, name, range, text, about, followsDefinition }: Place): string | undefined {
  const over = headingsOver(outline, range.start);
  const own = kind === 'section' ? over[0] : undefined;
  const above = (kind === 'section' ? over.slice(1) : over).map((heading) => heading.text);
  const parent = [...above, note.title].find((heading) => heading !== '' && heading !== name);
  if (about.isWork && anyWork.test(text)) return undefined;
  const work = pointsAtWork.exec(text)?.[1]?.toLowerCase();
  if (work !== undefined)
    return above.find(about.namesWork) ?? introductionOf(work, { note, outline, place: own?.start ?? range.start }) ?? parent;
  if (followsDefinition) return undefined;
  const thing = kind === 'section' ? about.pointsAtThing.exec(text)?.[1]?.toLowerCase() : undefined;
  if (thing !== undefined)
    return toPlainWords(own?.text ?? name)
      .split(' ')
      .includes(thing)
      ? undefined
      : parent;
  const opening = takesUp.exec(text);
  if (opening === null) return undefined;
  const isAlso = alsoWord.test(/^[^.!?]*/.exec(text)?.[0] ?? '');
  if (kind !== 'section')
    return /^(?:it|they|he|she)$/i.test(opening[0]) && !isAlso
      ? undefined
      : (sentenceBefore({ note, outline, place: range.start }) ?? parent);
  if (own === undefined) return parent;
  if (!isAlso) return /^(?:it|they|he|she)$/i.test(opening[0]) ? undefined : (leadOf(note, outline, own) ?? parent);
  return siblingBefore(note, outline, own) ?? parent;
}

/** The last sentence before a place in the same section. */
function sentenceBefore({ note, outline, place }: Before): string | undefined {
  return sentencesBefore({ note, outline, place }).at(-1);
}

/** The last sentence in the section that brings a work up and does not only point at it. */
function introductionOf(work: string, before: Before): string | undefined {
  return sentencesBefore(before).findLast((sentence) => toPlainWords(sentence).split(' ').includes(work) && !anyWork.test(sentence));
}

interface Before {
  readonly note: Note;
  readonly outline: readonly OutlineHeading[];
  readonly place: number;
}

function sentencesBefore({ note, outline, place }: Before): readonly string[] {
  const [heading] = headingsOver(outline, place);
  return sentencesOf(note, { start: heading === undefined ? 0 : heading.end + 1, end: place });
}

/** What stands between the heading over a section and the section, if that is its first. */
function leadOf(note: Note, outline: Place['outline'], own: OutlineHeading): string | undefined {
  const before = outline[outline.indexOf(own) - 1];
  if (before === undefined || before.depth >= own.depth) return undefined;
  return sentencesOf(note, { start: before.end + 1, end: own.start }).at(-1);
}

/** The section before one of the same depth, by its heading and first sentence: what "also" adds to. */
function siblingBefore(note: Note, outline: Place['outline'], own: OutlineHeading): string | undefined {
  const index = outline.indexOf(own);
  const at = outline.findLastIndex((heading, place) => place < index && heading.depth <= own.depth);
  const sibling = outline[at];
  if (sibling === undefined || sibling.depth !== own.depth) return undefined;
  const [first] = sentencesOf(note, { start: sibling.end + 1, end: outline[at + 1]?.start ?? own.start });
  return first === undefined ? undefined : `${sibling.text}: ${first}`;
}

/** More than this is no sentence to show in front of another. */
const longestReferent = 240;

/** So many pieces before a passage are looked through at most. */
const farthest = 600;

function sentencesOf({ prose }: Note, { start, end }: ProseRange): readonly string[] {
  return proseToText(prose, { start: Math.max(start, end - farthest), end })
    .split(/\n+/)
    .flatMap((block) => block.split(/(?<=[.!?]["”’)]?)\s+(?=[\p{Lu}\d“"(])/u))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.length > 2 && sentence.length <= longestReferent);
}
