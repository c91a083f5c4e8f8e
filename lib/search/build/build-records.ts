import type { Course } from '../../model/course.ts';
import { fieldKinds } from '../../model/fields/field-kinds.ts';
import type { FilePath } from '../../model/file-path.ts';
import { firstLecture } from '../../model/first-lecture.ts';
import type { Note } from '../../model/note.ts';
import { passageAnchors } from '../../model/passage-anchors.ts';
import { passageToText } from '../../model/passage-to-text.ts';
import { namesInFields, type Topic, type TopicField, type TopicPassage } from '../../model/topic.ts';
import { fieldMark, type PageKind, type SearchPage, type SearchSection } from '../search-record.ts';
import { splitProse } from './split-prose.ts';

/** A passage longer than this, in characters, is cut on a topic's page too; the lecture has the rest. */
const longestPassage = 1500;

/** Turns a course into what search knows of it, one page at a time: every topic and every lecture, in sections. */
export function* buildRecords(course: Course): Generator<SearchPage> {
  const steps = countSteps(course);
  for (const topic of course.topics) yield recordTopic(course, topic, steps.get(topic));
  for (const note of course.lectures) yield recordLecture(course, note);
}

function recordLecture(course: Course, note: Note): SearchPage {
  const [opening, ...rest] = splitProse(note, { start: 0, end: note.prose.length });
  const opened = [note.subtitle, note.summary, opening?.text].filter((text) => text !== undefined && text !== '').join('\n\n');
  return {
    path: course.paths.get(note.path) ?? '/',
    title: note.title,
    kind: 'lecture',
    aliases: note.aliases,
    lectures: note.number === undefined ? [] : [note.number],
    sections: [{ heading: '', anchor: '', text: opened }, ...rest],
  };
}

function recordTopic(course: Course, topic: Topic, step: number | undefined): SearchPage {
  const own = course.notes.get(topic.definedBy.note);
  const isOwnPage = topic.definedBy.passage.kind === 'note';
  const anchors = passageAnchors({ addedBy: topic.quoted });
  const bodies = own === undefined ? [] : topic.definedBy.body.flatMap((range) => splitProse(own, range));
  const [first, ...rest] = bodies;
  const opensAtOnce = first !== undefined && first.heading === '';
  const opening = [topic.definition, topic.fields.map((field) => fieldMark + fieldToText(field)).join('\n'), opensAtOnce ? first.text : '']
    .filter((text) => text !== '')
    .join('\n\n');
  const sections = (opensAtOnce ? rest : bodies).map((section) => (isOwnPage ? section : { ...section, anchor: '' }));
  return {
    path: `/${topic.ofType.plural}/${topic.slug}/`,
    title: topic.title,
    kind: topic.type,
    aliases: aliasesOf(topic),
    lectures: lecturesOf(course, topic),
    lists: listedKinds(course, topic),
    ...(step === undefined ? {} : { step }),
    sections: [
      { heading: '', anchor: '', text: opening },
      ...sections,
      ...anchors.flatMap((anchor, index) => recordPassage(course, topic.quoted[index], anchor)),
    ],
  };
}

function fieldToText({ definition, values }: TopicField): string {
  return `${definition.label}: ${values.map(({ text, criterion }) => (criterion === undefined ? text : `${criterion.question} ${criterion.leansToward}. ${criterion.why}`)).join('; ')}.`;
}

/** What another note says of a topic, where the topic's page shows it. A row is read as sentences of its columns. */
function recordPassage(course: Course, added: TopicPassage | undefined, anchor: string): readonly SearchSection[] {
  const note = added === undefined ? undefined : course.notes.get(added.note);
  if (added === undefined || note === undefined) return [];
  const { passage } = added;
  const text = passageToText(note, passage).slice(0, longestPassage);
  return text === '' ? [] : [{ heading: passage.heading, anchor, text }];
}

/** Counts the topics of each type that numbers order, from 1; topics without a number are not of the order. */
function countSteps(course: Course): ReadonlyMap<Topic, number> {
  return new Map(
    course.types.all.flatMap(({ name, index: { order } }) =>
      course.topics
        .filter(({ type }) => type === name)
        .flatMap((topic) => numbersOf(topic, order).map((number) => ({ topic, number })))
        .sort((a, b) => a.number - b.number)
        .map(({ topic }, place) => [topic, place + 1] as const),
    ),
  );
}

function numbersOf({ fields }: Topic, [key]: readonly string[]): readonly number[] {
  const field = fields.find(({ definition }) => definition.key === key && fieldKinds[definition.kind].orders === 'numbers');
  return field?.values.slice(0, 1).map(({ text }) => Number(text)) ?? [];
}

/** Aliases, names in fields, and what stands in a title's closing parenthesis and before it. */
function aliasesOf({ title, aliases, fields }: Topic): readonly string[] {
  const [, before, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(title.slice(0, 500)) ?? [];
  return [
    ...new Set([...aliases, ...(before === undefined || inside === undefined ? [] : [before, inside]), ...namesInFields(fields)]),
  ].filter((alias) => alias !== title);
}

/** Of fewer pages than this the pages themselves are the answer. */
const fewestListed = 4;

function listedKinds(course: Course, topic: Topic): readonly PageKind[] {
  const others = new Set((course.relations.get(topic.id) ?? []).map(({ to }) => to));
  const types = [...others].flatMap((id) => course.topicsById.get(id)?.type ?? []);
  return [...new Set(types)].filter((type) => types.filter((other) => other === type).length >= fewestListed).sort();
}

function lecturesOf(course: Course, topic: Topic): readonly number[] {
  const notes = new Set<FilePath>([topic.definedBy.note, ...topic.addedBy.map(({ note }) => note)]);
  const first = firstLecture(course, topic.id);
  if (first !== undefined) notes.add(first);
  const numbers = [...notes].flatMap((path) => course.notes.get(path)?.number ?? []);
  return [...new Set(numbers)].sort((a, b) => a - b);
}
