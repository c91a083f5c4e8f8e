import { hasVerb } from '../../model/has-verb.ts';
import type { Note } from '../../model/note.ts';
import { passageToText } from '../../model/passage-to-text.ts';
import type { ProsePiece, ProseRange } from '../../model/prose.ts';
import { proseToText } from '../../model/prose-to-text.ts';
import type { TopicPassage } from '../../model/topic.ts';
import type { CardDraft, CardTopic } from './card-draft.ts';
import { sourceOfPassage } from './card-source.ts';
import { cutSentences } from './cut-sentences.ts';
import { toPlainLine, upperFirst } from './plain-line.ts';

/** As many passages of a topic as its page shows. */
const mostPassages = 40;

/** A claim and the reason behind it, in the words of a passage. */
interface Reason {
  readonly claim: string;
  readonly reason: string;
}

/** Makes a card of the first reason that each passage of a topic gives. It is named by its note and place, so that its words may change. */
export function makeWhyCards({ course, topic }: CardTopic): readonly CardDraft[] {
  const drafts = [topic.definedBy, ...topic.quoted.slice(0, mostPassages)].flatMap((told, place): readonly CardDraft[] => {
    const found = sentencesOf(told, place === 0, course.notes.get(told.note))
      .map(findReason)
      .find((reason) => reason !== undefined);
    if (found === undefined) return [];
    return [
      {
        what: `:why ${told.note}#${told.passage.anchor}`,
        kind: 'why',
        question: `${toPlainLine(topic.title)}. “${found.claim}” Why?`,
        answer: [found.reason],
        source: sourceOfPassage(course, topic, told),
      },
    ];
  });
  return drafts.filter(({ what }, place) => drafts.findIndex((other) => other.what === what) === place);
}

/** A definition is asked for by cards of its own, and what stands under further headings belongs to what these name. */
function sentencesOf({ body, passage }: TopicPassage, isDefinition: boolean, note: Note | undefined): readonly string[] {
  if (note === undefined) return [];
  const text =
    passage.kind === 'row'
      ? passageToText(note, passage)
      : (isDefinition ? body : passage.parts).map((range) => ownText(note, range)).join('\n\n');
  return text
    .split(/\n{2,}/)
    .map(toPlainLine)
    .flatMap(cutSentences);
}

function ownText({ prose }: Note, { start, end }: ProseRange): string {
  const pieces = prose.slice(start, end);
  const isHeading = (piece: ProsePiece) => typeof piece !== 'string' && piece.kind === 'heading';
  const first = pieces.findIndex((piece) => !isHeading(piece) && typeof piece !== 'string' && piece.kind === 'text');
  const next = pieces.findIndex(
    (piece, at) => at > first && isHeading(piece) && typeof piece !== 'string' && piece.kind === 'heading' && piece.open,
  );
  return proseToText(prose, { start, end: next < 0 ? end : start + next });
}

const longest = 260;

/** What points to something that a card does not show, or speaks of the course itself. */
const pointsElsewhere =
  /\b(?:it|them|they|this|these|those|one|other|former|latter|courses?|lectures?|slides?|notes?|class|article|post|authors?|definition)\b/iu;

/** Words at a sentence's beginning that point back to another one. */
const pointsBack =
  /^(?:[\p{L}’']+,? ){0,4}?(?:it|they|this|that|these|those|such|same|here|there|he|she|we|you|one|its|their|them|both|so|then|but|and|also)\b/iu;

/** How a sentence joins a claim and its reason; in the last, the reason comes first. */
const joints = [
  { pattern: /^(?<claim>.{20,}?),? because (?!of\b)(?<reason>.{12,})[.!]$/, opening: 'because ' },
  { pattern: /^(?<claim>.{20,}?), since (?<reason>.{12,})[.!]$/, opening: 'because ' },
  { pattern: /^(?<claim>(?!.*\bcan be\b.*, so that).{20,}?), so that (?<reason>.{12,})[.!]$/, opening: 'so that ' },
  { pattern: /^(?<reason>.{12,}?), so (?!that\b|far\b|as\b|on\b|much\b|many\b|long\b|too\b)(?<claim>.{20,})[.!]$/, opening: '' },
];

function findReason(sentence: string): Reason | undefined {
  if (sentence.length > longest || /[“”"():;?]/.test(sentence)) return undefined;
  for (const { pattern, opening } of joints) {
    const { claim, reason } = pattern.exec(sentence)?.groups ?? {};
    if (claim === undefined || reason === undefined) continue;
    const bare = claim.replace(/^it is (?=\p{L}+ (?:to|that)\b)/iu, '');
    if (pointsBack.test(bare) || pointsElsewhere.test(bare) || (opening === '' && pointsBack.test(reason)) || !hasVerb(claim))
      return undefined;
    return { claim: `${upperFirst(claim)}.`, reason: `${upperFirst(opening + reason)}.` };
  }
  return undefined;
}
