import { lowerFirst } from '../../model/passage-to-text.ts';
import { namesInFields } from '../../model/topic.ts';
import type { CardDraft, CardTopic } from './card-draft.ts';
import { sourceOfPassage } from './card-source.ts';
import { cutDefinition } from './cut-sentences.ts';
import { blank, maskNames } from './mask-names.ts';
import { askWhat } from './name-in-sentence.ts';
import { stemsOf } from './stem-words.ts';

/** Words that a definition has to say beside the topic's own name, and that a question for the name has to leave. */
const fewestTold = 2;
const fewestLeft = 3;

/** Makes the two cards of a definition: what something is, and what it is called, with its names left out. */
export function makeDefinitionCards({ course, topic, name }: CardTopic): readonly CardDraft[] {
  const definition = cutDefinition(topic.definition);
  if (definition === undefined || topic.ofType.card?.isUnasked) return [];
  const source = sourceOfPassage(course, topic, topic.definedBy);
  const own = stemsOf(topic.title);
  const told = [...stemsOf(definition)].filter((stem) => !own.has(stem));
  if (told.length < fewestTold) return [];
  const asked: CardDraft = { what: ':definition', kind: 'definition', question: askWhat(topic, name), answer: [definition], source };
  const masked = maskNames(definition, [topic.title, ...topic.aliases, ...namesInFields(topic.fields)], topic.ofType.work !== undefined);
  const gaps = masked.split(blank).length - 1;
  const left = stemsOf(masked).size;
  if (left < fewestLeft || gaps * 2 > left) return [asked];
  return [
    asked,
    {
      what: ':term',
      kind: 'term',
      question: `${topic.ofType.card?.back ?? `Which ${lowerFirst(topic.ofType.label)} is this?`} “${masked}”`,
      answer: [topic.title],
      source,
    },
  ];
}
