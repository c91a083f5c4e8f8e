import type { Course } from '../model/course.ts';
import { allTypes } from '../model/types/all-types.ts';
import { toSiteUrl } from './site-url.ts';

/** What `api/course.json` holds: the course in brief. */
interface CourseBrief {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly authors: readonly string[];
  readonly licence: string | null;
  readonly url: string;
  readonly counts: { readonly lectures: number; readonly topics: number; readonly byType: Readonly<Record<string, number>> };
  /** In teaching order. */
  readonly lectures: readonly LectureBrief[];
}

/** A lecture in the course in brief. */
interface LectureBrief {
  readonly title: string;
  readonly url: string;
  readonly number: number | null;
  readonly date: string | null;
  readonly authors: readonly string[];
  readonly summary: string | null;
}

/** Says in brief what a course holds. */
export function buildCourseBrief({ settings, lectures, topics, paths }: Course): CourseBrief {
  const byType = Object.fromEntries(allTypes.map(({ name }) => [name, topics.filter(({ type }) => type === name).length]));
  return {
    title: settings.title,
    description: settings.description,
    language: settings.language,
    authors: settings.authors,
    licence: settings.licence ?? null,
    url: toSiteUrl(settings, '/'),
    counts: { lectures: lectures.length, topics: topics.length, byType },
    lectures: lectures.map((note) => ({
      title: note.title,
      url: toSiteUrl(settings, paths.get(note.path) ?? '/'),
      number: note.number ?? null,
      date: note.date ?? null,
      authors: note.authors,
      summary: note.summary ?? null,
    })),
  };
}
