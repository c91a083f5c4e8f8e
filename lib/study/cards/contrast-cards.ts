import { fillCardPhrase } from '../../model/types/card-phrase.ts';
import type { CardDraft, CardTopic } from './card-draft.ts';
import { sourceOfPassage, sourceOfValues } from './card-source.ts';
import { cutDefinition } from './cut-sentences.ts';
import { toPlainLine } from './plain-line.ts';
import type { TopicList } from './topic-lists.ts';

/** What is held against more things than this is told from none of them. */
const mostPairs = 8;

/** Makes the card of each pair that a field holds against each other: what tells one from the other. A pair is asked for once. */
export function makeContrastCards(
  { course, topic, name, nameOf }: CardTopic,
  { key, field, values, others, card }: TopicList,
): readonly CardDraft[] {
  const named = [...new Set([...values.flatMap(({ names }) => names), ...others])];
  return named.slice(0, mostPairs).flatMap((id): readonly CardDraft[] => {
    const other = course.topicsById.get(id);
    const otherName = nameOf(id);
    const [own, held] = [cutDefinition(topic.definition), cutDefinition(other?.definition ?? '')];
    if (other === undefined || otherName === undefined || own === undefined || held === undefined) return [];
    if (field.relation?.isMutual && id < topic.id) return [];
    return [
      {
        what: ` ${key} ${id}`,
        kind: 'contrast',
        question: fillCardPhrase(card?.asks ?? '', { title: name.text, name: `“${toPlainLine(topic.title)}”`, other: otherName.text }),
        answer: [
          [name.text, own],
          [otherName.text, held],
        ].map(([title = '', definition = '']) => (opensWith(definition, title) ? definition : `${title}: ${definition}`)),
        source:
          values.length === 0
            ? sourceOfPassage(course, topic, topic.definedBy)
            : sourceOfValues(course, topic, { key, notes: values.map(({ note }) => note) }),
      },
    ];
  });
}

function opensWith(definition: string, name: string): boolean {
  return definition.toLowerCase().startsWith(name.toLowerCase());
}
