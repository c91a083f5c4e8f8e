import { hasVerb } from '../../model/has-verb.ts';
import { toSlug } from '../../model/slug.ts';
import { fillCardPhrase } from '../../model/types/card-phrase.ts';
import type { CardDraft, CardTopic } from './card-draft.ts';
import { sourceOfValues } from './card-source.ts';
import { toPlainLine } from './plain-line.ts';
import type { TopicList } from './topic-lists.ts';

/**
 * Makes a card of each criterion that leans one way: which way, and why. It is named by where it leans and which it is of those that lean
 * there, for its question is what authors reword.
 */
export function makeCriterionCards({ course, topic, name }: CardTopic, { key, values, card }: TopicList): readonly CardDraft[] {
  const counts = new Map<string, number>();
  return values.flatMap(({ criterion, note }): readonly CardDraft[] => {
    const [asked, leaning, why] = [criterion?.question ?? '', criterion?.leansToward ?? '', criterion?.why ?? ''].map(toPlainLine);
    if (!asked || !leaning) return [];
    const way = toSlug(leaning);
    const count = (counts.get(way) ?? 0) + 1;
    counts.set(way, count);
    const title = `“${toPlainLine(topic.title)}”`;
    const asks =
      card?.asks ?? `{name}: {value} ${isYesOrNo(asked) ? 'If so, which' : 'Which'} way does that lean${why ? ', and why' : ''}?`;
    return [
      {
        what: ` ${key} ${way}${count === 1 ? '' : ` ${count}`}`,
        kind: 'criterion',
        question: fillCardPhrase(asks, { title: name.text, name: title, value: /[.?!]$/.test(asked) ? asked : `${asked}.` }),
        answer: why ? [leaning, why] : [leaning],
        source: sourceOfValues(course, topic, { key, notes: [note] }),
      },
    ];
  });
}

/** Tells whether a question can be answered by yes: it opens with its verb. */
function isYesOrNo(question: string): boolean {
  return question.endsWith('?') && hasVerb(/^\p{L}+/u.exec(question)?.[0] ?? '');
}
