import type { Topic, TopicId } from '../model/topic.ts';
import { foldLast, isAcronym, type MatchableName } from './build-name-matcher.ts';
import type { NameMatch } from './name-match.ts';

/** What stands around a name, beyond its own block. */
export interface Surroundings {
  /** Every word of the section, folded; asked for only where a name wants some. */
  readonly words: () => ReadonlySet<string>;
  /** Tells whether the note writes a topic's name out. */
  readonly isWrittenOut: (topic: TopicId) => boolean;
}

/**
 * Finds the topic that a name means where it stands. Of several that bear the name it is the one with most of its own
 * words nearby; where two have as many, or a name lacks the word it asks for, it is none.
 */
export function chooseTopic({ names }: NameMatch, surroundings: Surroundings): Topic | undefined {
  let best: Topic | undefined;
  let most = 0;
  let isTied = false;
  for (const { topic, near, words } of names) {
    if (isShort(topic, words) && !surroundings.isWrittenOut(topic.id)) continue;
    const weight = near.length === 0 ? ownName : countNear(near, surroundings.words());
    if (weight === 0 || weight < most) continue;
    isTied = weight === most;
    [best, most] = [topic, weight];
  }
  return isTied ? undefined : best;
}

/** A name that asks for no words weighs less than one that asks and finds. */
const ownName = 0.5;

function countNear(near: readonly string[], words: ReadonlySet<string>): number {
  return near.filter((name) => name.split(' ').every((word) => words.has(word) || words.has(foldLast(word)))).length;
}

/** Acronyms of two letters mean many things: they are read where the note writes them out. Products have no other name. */
function isShort(topic: Topic, words: MatchableName['words']): boolean {
  const [only = ''] = words;
  return words.length === 1 && /^\p{L}{2}$/u.test(only) && isAcronym(only) && topic.ofType.names !== 'products';
}
