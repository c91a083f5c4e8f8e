import type { Course } from '../model/course.ts';
import type { GlossaryEntry, GlossaryPage, HomePage, LecturesPage, PageHead, TypePage } from '../model/page.ts';
import type { Topic } from '../model/topic.ts';
import type { TopicType } from '../model/topic-type.ts';
import { allTypes } from '../model/types/all-types.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import { viewFields } from './field-views.ts';
import { recordsOfCourse, recordsOfTerms } from './records.ts';
import { linkLecture, linkTopic, linkTopics, type SiteContext } from './site-context.ts';

/** Makes the first page. */
export function buildHomePage({ course }: SiteContext): HomePage {
  const { title, description, basePath } = course.settings;
  const ofType = (type: Topic['type']) => inOrder(course.topics.filter((topic) => topic.type === type));
  const partsOf = (layer: Topic) => (course.relations.get(layer.id) ?? []).filter(({ name }) => name === 'partOf').map(({ to }) => to);
  return {
    kind: 'home',
    head: { path: '/', title, description, breadcrumbs: [], records: recordsOfCourse(course) },
    course: { title, description },
    lectures: course.lectures.map((note) => linkLecture(course, note)),
    layers: [...ofType('layer')]
      .reverse()
      .map((layer) => ({ layer: linkTopic(course, layer), components: linkTopics(course, partsOf(layer)) })),
    phases: ofType('phase').map((phase) => linkTopic(course, phase)),
    types: allTypes.map(({ name, plural }) => ({
      type: name,
      count: course.topics.filter((topic) => topic.type === name).length,
      url: `${basePath}/${plural}/`,
    })),
  };
}

/** Makes the list of lectures. */
export function buildLecturesPage({ course }: SiteContext): LecturesPage {
  return {
    kind: 'lectures',
    head: {
      path: '/lectures/',
      title: 'Lectures',
      description: `The lectures of ${course.settings.title}, in teaching order.`,
      breadcrumbs: breadcrumbsTo(course, []),
      records: [],
    },
    lectures: course.lectures.map((note) => ({
      lecture: linkLecture(course, note),
      introduces: linkTopics(
        course,
        [...course.introducedIn].filter(([, lecture]) => lecture === note.path).map(([topic]) => topic),
      ),
    })),
  };
}

/** Makes the index of one type. */
export function buildTypePage(context: SiteContext, type: TopicType): TypePage {
  const { course } = context;
  const topics = course.topics.filter((topic) => topic.type === type.name);
  return {
    kind: 'type',
    head: withRecords(course, {
      path: `/${type.plural}/`,
      title: type.labelPlural,
      description: type.description,
      breadcrumbs: breadcrumbsTo(course, []),
    }),
    type: type.name,
    rows: topics.map((topic) => ({ topic: linkTopic(course, topic), aliases: topic.aliases, fields: viewFields(context, topic) })),
  };
}

/** Makes the A–Z glossary: every title, and every alias that starts with other words. */
export function buildGlossaryPage({ course }: SiteContext): GlossaryPage {
  const letters = new Map<string, GlossaryEntry[]>();
  for (const topic of course.topics) {
    const link = linkTopic(course, topic);
    const names = [
      { name: topic.title, isAlias: false },
      ...topic.aliases.filter((alias) => isWorthAnEntry(alias, topic)).map((name) => ({ name, isAlias: true })),
    ];
    for (const { name, isAlias } of names) {
      const letter = letterOf(name);
      letters.set(letter, [...(letters.get(letter) ?? []), { name, topic: link, isAlias }]);
    }
  }
  const sorted = [...letters].sort(([a], [b]) => (a === '#' ? 1 : b === '#' ? -1 : a.localeCompare(b, 'en')));
  return {
    kind: 'glossary',
    head: withRecords(course, {
      path: '/topics/',
      title: 'Glossary',
      description: `Every topic of ${course.settings.title}, from A to Z.`,
      breadcrumbs: breadcrumbsTo(course, []),
    }),
    letters: sorted.map(([letter, entries]) => ({ letter, entries: entries.sort((a, b) => a.name.localeCompare(b.name, 'en')) })),
  };
}

function withRecords(course: Course, head: Omit<PageHead, 'records'>): PageHead {
  return { ...head, records: recordsOfTerms(course, head) };
}

function inOrder(topics: readonly Topic[]): readonly Topic[] {
  const orderOf = (topic: Topic) =>
    Number(topic.fields.find(({ definition }) => definition.key === 'order')?.values[0]?.text ?? Number.POSITIVE_INFINITY);
  return [...topics].sort((a, b) => orderOf(a) - orderOf(b));
}

function isWorthAnEntry(alias: string, topic: Topic): boolean {
  return !alias.toLowerCase().startsWith(topic.title.toLowerCase()) && !topic.title.toLowerCase().startsWith(alias.toLowerCase());
}

function letterOf(name: string): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase();
  return /\p{L}/u.test(letter) ? letter : '#';
}
