import type { Course } from '../../model/course.ts';
import { firstLecture } from '../../model/first-lecture.ts';
import type { GlossaryChapter, HandbookEntry, ReadingsChapter } from '../../model/handbook.ts';
import type { Topic } from '../../model/topic.ts';
import { termId } from './plan-handbook.ts';

/** Gives the place of a path of the site in the handbook. */
type FindPlace = (path: string) => string | undefined;

/** Makes the glossary. */
export function buildGlossaryChapter(course: Course, terms: readonly Topic[], findPlace: FindPlace): GlossaryChapter {
  const entries = terms.map((topic) => ({ ...toEntry(course, topic, findPlace), type: topic.type, aliases: topic.aliases }));
  return { kind: 'glossary', id: 'glossary', title: 'Glossary', terms: entries };
}

/** Makes the list of readings. */
export function buildReadingsChapter(course: Course, readings: readonly Topic[], findPlace: FindPlace): ReadingsChapter {
  const entries = readings.map((topic) => {
    const text = (key: string) =>
      topic.fields
        .find(({ definition }) => definition.key === key)
        ?.values.map((value) => value.text)
        .join(', ') ?? '';
    const facts = [text('authors'), text('year'), text('venue')].filter((words) => words !== '').join('. ');
    return { ...toEntry(course, topic, findPlace), facts, address: text('url') };
  });
  return { kind: 'readings', id: 'readings', title: 'Readings', readings: entries };
}

function toEntry(course: Course, topic: Topic, findPlace: FindPlace): HandbookEntry {
  const { notes, paths, taughtIn } = course;
  const lecture = notes.get(firstLecture(course, topic.id) ?? topic.definedBy.note);
  const entry = { id: termId(topic), title: topic.title, definition: topic.definition };
  if (lecture?.kind !== 'lecture') return entry;
  const title = lecture.number === undefined ? lecture.title : `lecture ${lecture.number}`;
  const link = { title, url: findPlace(paths.get(lecture.path) ?? '') ?? '' };
  return { ...entry, origin: { verb: taughtIn.has(topic.id) ? 'Taught' : 'First mentioned', link } };
}
