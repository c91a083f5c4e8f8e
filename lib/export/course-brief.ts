import type { Course } from '../model/course.ts';
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
  /** In the order in which the site lists them. */
  readonly types: readonly TypeBrief[];
  /** In teaching order. */
  readonly lectures: readonly LectureBrief[];
}

/** A type of topics in the course in brief. */
interface TypeBrief {
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly description: string;
  readonly url: string;
  readonly fields: readonly { readonly key: string; readonly label: string; readonly kind: string }[];
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
export function buildCourseBrief({ settings, types, lectures, topics, paths }: Course): CourseBrief {
  const byType = Object.fromEntries(types.all.map(({ name }) => [name, topics.filter(({ type }) => type === name).length]));
  return {
    title: settings.title,
    description: settings.description,
    language: settings.language,
    authors: settings.authors,
    licence: settings.licence ?? null,
    url: toSiteUrl(settings, '/'),
    counts: { lectures: lectures.length, topics: topics.length, byType },
    types: types.all.map(({ name, label, labelPlural, description, plural, fields }) => ({
      name,
      label,
      labelPlural,
      description,
      url: toSiteUrl(settings, `/${plural}/`),
      fields: fields.map(({ key, label: of, kind }) => ({ key, label: of, kind })),
    })),
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
