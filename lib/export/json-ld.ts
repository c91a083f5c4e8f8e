import type { PageLink } from '../model/page-link.ts';
import { toKnownDate } from './known-date.ts';
import type { SiteAddress } from './site-url.ts';

/** JSON-LD as schema.org reads it. */
type JsonLd = Readonly<Record<string, unknown>>;

const context = 'https://schema.org';

/** What the course's value says. Addresses hold the base path; the place makes them whole where it can. */
interface CourseFacts {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly language: string;
  readonly authors: readonly string[];
  readonly licence?: string | undefined;
  readonly lectures: readonly PageLink[];
}

/** Describes the course: a `Course` with its lectures as parts. */
export function courseJsonLd(place: SiteAddress, { title, description, url, language, authors, licence, lectures }: CourseFacts): JsonLd {
  return {
    '@context': context,
    '@type': 'Course',
    '@id': toWhole(place, url),
    name: title,
    url: toWhole(place, url),
    inLanguage: language,
    ...given('description', description),
    ...given('license', licence),
    ...many('author', authors.map(toPerson)),
    ...many(
      'hasPart',
      lectures.map((lecture) => ({ '@type': 'LearningResource', name: lecture.title, url: toWhole(place, lecture.url) })),
    ),
  };
}

/** What a lecture's value says. `teaches` are the topics that the lecture speaks of. */
interface LectureFacts extends PageLink {
  readonly description: string;
  readonly language: string;
  readonly course: PageLink;
  readonly number?: number | undefined;
  readonly date?: string | undefined;
  readonly authors: readonly string[];
  readonly teaches: readonly PageLink[];
}

/** Describes a lecture: a `LearningResource` that is part of the course and teaches its topics. */
export function lectureJsonLd(
  place: SiteAddress,
  { title, url, description, language, course, number, date, authors, teaches }: LectureFacts,
): JsonLd {
  return {
    '@context': context,
    '@type': 'LearningResource',
    '@id': toWhole(place, url),
    name: title,
    url: toWhole(place, url),
    learningResourceType: 'Lecture notes',
    inLanguage: language,
    ...given('description', description),
    ...given('position', number),
    ...given('datePublished', toKnownDate(date)),
    ...many('author', authors.map(toPerson)),
    isPartOf: { '@type': 'Course', name: course.title, url: toWhole(place, course.url) },
    ...many(
      'teaches',
      teaches.map((topic) => ({ '@type': 'DefinedTerm', name: topic.title, url: toWhole(place, topic.url) })),
    ),
  };
}

/** What a topic's value says. `set` is the glossary or the index of the topic's type. */
interface TopicFacts extends PageLink {
  readonly definition: string;
  readonly aliases: readonly string[];
  readonly language: string;
  /** What it is to schema.org beside a term. */
  readonly schema?: string | undefined;
  readonly set: PageLink;
}

/** Describes a topic: a `DefinedTerm` in its `DefinedTermSet`. */
export function topicJsonLd(place: SiteAddress, { title, url, definition, aliases, language, schema, set }: TopicFacts): JsonLd {
  return {
    '@context': context,
    '@type': schema === undefined ? 'DefinedTerm' : ['DefinedTerm', schema],
    '@id': toWhole(place, url),
    name: title,
    url: toWhole(place, url),
    inLanguage: language,
    ...given('description', definition),
    ...many('alternateName', aliases),
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: set.title, url: toWhole(place, set.url) },
  };
}

/** What a glossary's value says. */
interface TermSetFacts extends PageLink {
  readonly description: string;
  readonly language: string;
}

/** Describes a glossary: a `DefinedTermSet`. Its terms name it, not the other way round, so that the page stays small. */
export function termSetJsonLd(place: SiteAddress, { title, url, description, language }: TermSetFacts): JsonLd {
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    '@id': toWhole(place, url),
    name: title,
    url: toWhole(place, url),
    inLanguage: language,
    ...given('description', description),
  };
}

/** Describes where a page stands: a `BreadcrumbList` of the pages above it, from the first page down, and the page itself. */
export function breadcrumbJsonLd(place: SiteAddress, trail: readonly PageLink[]): JsonLd {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: toWhole(place, url),
    })),
  };
}

/** Makes an address that holds the base path whole. */
function toWhole({ siteUrl, basePath }: SiteAddress, url: string): string {
  return siteUrl === '' || !url.startsWith(`${basePath}/`) ? url : siteUrl + url.slice(basePath.length);
}

function toPerson(name: string): JsonLd {
  return { '@type': 'Person', name };
}

function given(key: string, value: string | number | undefined): JsonLd {
  return value === undefined || value === '' ? {} : { [key]: value };
}

function many(key: string, values: readonly unknown[]): JsonLd {
  return values.length === 0 ? {} : { [key]: values };
}
