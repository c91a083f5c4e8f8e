import type { Course } from '../../model/course.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import { firstLecture } from '../../model/first-lecture.ts';
import type { Topic } from '../../model/topic.ts';
import type { TopicType, WorkFields } from '../../model/topic-type.ts';
import type { Chapter } from './chapter.ts';
import { termId } from './plan-handbook.ts';

/** Gives the place of a path of the site in the handbook. */
type FindPlace = (path: string) => string | undefined;

/** Makes the glossary: every topic with its type, its other names, its definition and the lecture that teaches it. */
export function buildGlossaryChapter(course: Course, terms: readonly Topic[], findPlace: FindPlace): Chapter {
  const entries = terms.map((topic) => {
    const names = topic.aliases.length === 0 ? '' : `<p class="meta">Also called ${escapeHtml(topic.aliases.join(', '))}</p>`;
    const definition = topic.definition === '' ? '' : `<p>${escapeHtml(topic.definition)}</p>`;
    return [
      `<div id="${termId(topic)}"><dt>${escapeHtml(topic.title)} `,
      `<span class="type-badge" data-type="${topic.type}">${escapeHtml(topic.ofType.label)}</span></dt>`,
      `<dd>${definition}${names}${origin(course, topic, findPlace)}</dd></div>`,
    ].join('');
  });
  return {
    id: 'glossary',
    label: '',
    title: 'Glossary',
    isNumbered: false,
    sections: [],
    html: `<header><h2>Glossary</h2></header><dl class="terms ruled">${entries.join('')}</dl>`,
  };
}

/** Makes a chapter for each type of works: a list of them, as a bibliography writes it. */
export function buildWorkChapters(course: Course, works: readonly Topic[], findPlace: FindPlace): readonly Chapter[] {
  return course.types.all.flatMap((type) => {
    const ofType = works.filter((topic) => topic.type === type.name);
    return type.work === undefined || ofType.length === 0
      ? []
      : [buildWorkChapter(course, { ...type, work: type.work }, { ofType, findPlace })];
  });
}

function buildWorkChapter(
  course: Course,
  { work, plural, labelPlural }: Pick<TopicType, 'plural' | 'labelPlural'> & { readonly work: WorkFields },
  { ofType, findPlace }: { readonly ofType: readonly Topic[]; readonly findPlace: FindPlace },
): Chapter {
  const entries = ofType.map((topic) => {
    const text = (key: string) =>
      topic.fields
        .find(({ definition }) => definition.key === key)
        ?.values.map((value) => value.text)
        .join(', ') ?? '';
    const facts = [work.authors, work.year, work.venue]
      .map(text)
      .filter((words) => words !== '')
      .join('. ');
    const address = text(work.address);
    return [
      `<li id="${termId(topic)}"><cite>${escapeHtml(topic.title)}</cite>${facts === '' ? '' : `. ${escapeHtml(facts)}.`}`,
      address === '' ? '' : ` <a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`,
      topic.definition === '' ? '' : `<p>${escapeHtml(topic.definition)}</p>`,
      `${origin(course, topic, findPlace)}</li>`,
    ].join('');
  });
  return {
    id: plural,
    label: '',
    title: labelPlural,
    isNumbered: false,
    sections: [],
    html: `<header><h2>${escapeHtml(labelPlural)}</h2></header><ul class="ruled">${entries.join('')}</ul>`,
  };
}

function origin(course: Course, topic: Topic, findPlace: FindPlace): string {
  const { notes, paths, taughtIn } = course;
  const lecture = notes.get(firstLecture(course, topic.id) ?? topic.definedBy.note);
  if (lecture?.kind !== 'lecture') return '';
  const place = findPlace(paths.get(lecture.path) ?? '');
  const name = escapeHtml(lecture.number === undefined ? lecture.title : `lecture ${lecture.number}`);
  return `<p class="meta">${taughtIn.has(topic.id) ? 'Taught' : 'First mentioned'} in ${place === undefined ? name : `<a href="${escapeHtml(place)}">${name}</a>`}</p>`;
}
