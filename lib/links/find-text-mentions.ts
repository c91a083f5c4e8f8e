import { toSingular } from '../model/name-key.ts';
import type { Topic } from '../model/topic.ts';
import type { NameMatcher } from './build-name-matcher.ts';
import { chooseTopic } from './choose-topic.ts';
import { findMentions } from './find-mentions.ts';
import { type Span, toRunningText, toTokens } from './running-text.ts';

/** A topic that a text names, and where. */
interface TextMention extends Span {
  readonly topic: Topic;
}

/** Finds the topics that a text without markup names; `around` is what else is said where it stands. */
export function findTextMentions(text: string, matcher: NameMatcher, around: string): readonly TextMention[] {
  const words = () => new Set(toTokens(`${around} ${text}`).flatMap(({ folded }) => [folded, toSingular(folded)]));
  return findMentions(toRunningText(text), matcher).flatMap((match) => {
    const topic = chooseTopic(match, { words, isWrittenOut: () => true });
    return topic === undefined ? [] : [{ topic, start: match.start, end: match.end }];
  });
}
