import { breadcrumbJsonLd, courseJsonLd, lectureJsonLd, termSetJsonLd, topicJsonLd } from '../export/json-ld.ts';
import { topicPath } from '../model/addresses.ts';
import type { Course } from '../model/course.ts';
import type { Note } from '../model/note.ts';
import type { PageLink } from '../model/page-link.ts';
import type { Topic } from '../model/topic.ts';

/** Where a page stands: its path below the root, and the pages above it. */
interface PagePlace {
  readonly path: string;
  readonly breadcrumbs: readonly PageLink[];
}

/** Describes the course for machines. */
export function jsonLdOfCourse({ settings, lectures, paths }: Course): readonly object[] {
  const parts = lectures.map((note) => ({ title: note.title, url: settings.basePath + (paths.get(note.path) ?? '/') }));
  return [courseJsonLd(settings, { ...settings, url: `${settings.basePath}/`, lectures: parts })];
}

/** Describes a list of topics for machines. */
export function jsonLdOfTerms(
  { settings }: Course,
  page: PagePlace & { readonly title: string; readonly description: string },
): readonly object[] {
  const url = settings.basePath + page.path;
  return [
    termSetJsonLd(settings, { title: page.title, description: page.description, url, language: settings.language }),
    trailTo(settings, page.title, page),
  ];
}

/** Describes a lecture for machines: what it is part of and what it teaches. */
export function jsonLdOfLecture(
  { settings }: Course,
  note: Note,
  page: PagePlace & { readonly description: string; readonly teaches: readonly PageLink[] },
): readonly object[] {
  const course = { title: settings.title, url: `${settings.basePath}/` };
  const { title, number, date, authors } = note;
  const facts = {
    title,
    number,
    date,
    authors,
    url: settings.basePath + page.path,
    description: page.description,
    language: settings.language,
    course,
    teaches: page.teaches,
  };
  return [lectureJsonLd(settings, facts), trailTo(settings, note.title, page)];
}

/** Describes a topic for machines. */
export function jsonLdOfTopic({ settings }: Course, topic: Topic, page: PagePlace): readonly object[] {
  const { title, definition, aliases, ofType } = topic;
  const set = { title: ofType.labelPlural, url: `${settings.basePath}/${ofType.plural}/` };
  return [
    topicJsonLd(settings, {
      title,
      definition,
      aliases,
      url: settings.basePath + topicPath(topic),
      language: settings.language,
      schema: ofType.schema,
      set,
    }),
    trailTo(settings, title, page),
  ];
}

function trailTo(settings: Course['settings'], title: string, { path, breadcrumbs }: PagePlace): object {
  return breadcrumbJsonLd(settings, [...breadcrumbs, { title, url: settings.basePath + path }]);
}
