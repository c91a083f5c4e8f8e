import { contentWords, overlap } from '../model/content-words.ts';
import type { Course } from '../model/course.ts';
import { toNameKey, toNameKeys } from '../model/name-key.ts';
import type { Problem } from '../model/problem.ts';
import { proseToText } from '../model/prose-to-text.ts';
import { tell } from '../model/rules.ts';
import type { Topic, TopicPassage } from '../model/topic.ts';

/** A definition is a sentence or two; more stands better behind it. */
const longest = 80;

/** Two definitions that share less of their words than this say different things. */
const alike = 0.25;

/** Advises on definitions that are long, and on lectures that define one topic in different words. */
export function adviseDefinitions(course: Course): readonly Problem[] {
  return course.topics.flatMap((topic) => [...adviseLength(topic), ...adviseDifference(topic, course)]);
}

function adviseLength({ type, title, definition, definedBy }: Topic): readonly Problem[] {
  const words = definition.split(/\s+/).length;
  if (words <= longest) return [];
  return [
    {
      ...definedBy.passage.place,
      file: definedBy.note,
      ...tell(
        'definition-too-long',
        `The definition of the ${type} "${title}" has ${words} words`,
        `Say what it is in at most ${longest} words, and begin a new paragraph for the rest.`,
      ),
    },
  ];
}

function adviseDifference(topic: Topic, course: Course): readonly Problem[] {
  const first = definingSentence(topic, topic.definition);
  if (first === undefined) return [];
  const words = contentWords(first);
  return topic.addedBy.flatMap((added) => {
    if (added.note === topic.definedBy.note) return [];
    const other = definingSentence(topic, definitionOf(added, course));
    if (other === undefined || overlap(words, contentWords(other)) >= alike) return [];
    return [
      {
        ...added.passage.place,
        file: added.note,
        ...tell(
          'definitions-differ',
          `This says "${brief(other)}", the definition of the ${topic.type} "${topic.title}" says "${brief(first)}"`,
          `Say the same in both places, or leave the definition to ${topic.definedBy.note}:${topic.definedBy.passage.place.line}.`,
        ),
      },
    ];
  });
}

function definitionOf({ note, passage }: TopicPassage, { notes }: Course): string {
  const prose = notes.get(note)?.prose;
  return prose === undefined || passage.definition === undefined ? '' : proseToText(prose, passage.definition).replace(/\s+/g, ' ').trim();
}

/** Gives the first sentence of a text if it says what the topic is: "A feature store is …", "It is …". */
function definingSentence({ title, aliases }: Topic, text: string): string | undefined {
  const sentence = /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
  const [, subject = '', rest = ''] =
    /^(.{1,80}?)\s+(?:is|are|means|refers to|denotes)\s+((?:an?|the(?! (?:most|best|first|main|only))|one(?! of)|any|what|where|how|all)\s.*)$/i.exec(
      sentence,
    ) ?? [];
  if (rest === '') return undefined;
  const names = new Set([title, ...aliases].flatMap((name) => toNameKeys(name)));
  return /^it$/i.test(subject) || names.has(toNameKey(subject)) || toNameKeys(subject).some((key) => names.has(key)) ? sentence : undefined;
}

function brief(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
