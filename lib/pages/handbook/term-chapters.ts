import type { Course } from '../../model/course.ts';
import { firstLecture } from '../../model/first-lecture.ts';
import type { GlossaryChapter, HandbookEntry, WorkChapter } from '../../model/handbook.ts';
import type { Topic } from '../../model/topic.ts';
import { termId } from './plan-handbook.ts';

/** Gives the place of a path of the site in the handbook. */
type FindPlace = (path: string) => string | undefined;

/** Makes the glossary. */
export function buildGlossaryChapter(course: Course, terms: readonly Topic[], findPlace: FindPlace): GlossaryChapter {
  const entries = terms.map((topic) => ({
    ...toEntry(course, topic, findPlace),
    type: { name: topic.type, label: topic.ofType.label },
    aliases: topic.aliases,
  }));
  return { kind: 'glossary', id: 'glossary', title: 'Glossary', terms: entries };
}

/** Makes a chapter for each type of works: a list of them. */
export function buildWorkChapters(course: Course, works: readonly Topic[], findPlace: FindPlace): readonly WorkChapter[] {
  return course.types.all.flatMap(({ name, work, plural, labelPlural }) => {
    const ofType = works.filter((topic) => topic.type === name);
    if (work === undefined || ofType.length === 0) return [];
    const entries = ofType.map((topic) => {
      const text = (key: string) =>
        topic.fields
          .find(({ definition }) => definition.key === key)
          ?.values.map((value) => value.text)
          .join(', ') ?? '';
      const facts = [work.authors, work.year, work.venue].map(text).filter((words) => words !== '');
      return { ...toEntry(course, topic, findPlace), facts: facts.join('. '), address: text(work.address) };
    });
    return [{ kind: 'works', id: plural, title: labelPlural, works: entries }];
  });
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
