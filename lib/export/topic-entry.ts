import { topicPath } from '../model/addresses.ts';
import type { Course } from '../model/course.ts';
import { type FieldExport, fieldKinds } from '../model/fields/field-kinds.ts';
import type { FilePath } from '../model/file-path.ts';
import { passageToText } from '../model/passage-to-text.ts';
import type { FieldValue, Topic, TopicPassage } from '../model/topic.ts';
import type { BriefLecture, BriefList, TopicBrief } from '../model/topic-brief.ts';
import { keyOfRelation, listsOfType } from '../model/types/type-lists.ts';
import { toSiteUrl } from './site-url.ts';

/** One topic as `api/topics.json` holds it. */
interface TopicEntry extends Omit<TopicBrief, 'lists'> {
  readonly slug: string;
  readonly aliases: readonly string[];
  readonly fields: Readonly<Record<string, FieldExport>>;
  /** The note that each value of a field comes from, in the values' order. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
  readonly relations: readonly {
    readonly name: string;
    readonly label: string;
    readonly type: string;
    readonly slug: string;
    readonly title: string;
    readonly url: string;
  }[];
  /** The defining passage first, then what others add, in teaching order. */
  readonly passages: readonly PassageEntry[];
  /** Where other pages name the topic or link to it; `page` is the page's title. */
  readonly mentions: readonly { readonly page: string; readonly url: string; readonly sentence: string }[];
}

/** A passage: the note it stands in (below the content folder) and the lecture's title, if the note is one. */
interface PassageEntry {
  readonly note: string;
  readonly lecture: string | null;
  readonly heading: string;
  readonly url: string;
  /** What its first words point back to, where they do: a sentence or a heading before it. */
  readonly referent?: string;
  readonly text: string;
  readonly defines: boolean;
}

/** Says everything that the course knows of a topic. */
export function buildTopicEntry(course: Course, topic: Topic): TopicEntry {
  const { settings } = course;
  const { type, title, url, definition, taughtIn, introducedIn } = nameTopic(course, topic);
  return {
    type,
    slug: topic.slug,
    url,
    title,
    aliases: topic.aliases,
    definition,
    fields: Object.fromEntries(topic.fields.map(({ definition: { key, kind }, values }) => [key, fieldKinds[kind].toExport(values)])),
    sources: Object.fromEntries(topic.fields.map(({ definition, values }) => [definition.key, values.map(({ note }) => note)])),
    relations: (course.relations.get(topic.id) ?? []).flatMap(({ name, label, to }) => {
      const other = course.topicsById.get(to);
      return other === undefined
        ? []
        : [{ name, label, type: other.type, slug: other.slug, title: other.title, url: toSiteUrl(settings, topicPath(other)) }];
    }),
    taughtIn,
    introducedIn,
    passages: [toPassageEntry(course, topic.definedBy, true), ...topic.quoted.map((added) => toPassageEntry(course, added, false))].filter(
      ({ text }) => text !== '',
    ),
    mentions: (course.backlinks.get(topicPath(topic)) ?? [])
      .filter(({ sentence }) => sentence !== '')
      .map((backlink) => ({
        page: backlink.title,
        url: toSiteUrl(settings, backlink.path, backlink.anchor),
        sentence: backlink.sentence,
      })),
  };
}

/** Says of a topic what a preview shows. */
export function buildTopicBrief(course: Course, topic: Topic): TopicBrief {
  return { ...nameTopic(course, topic), lists: listTopic(course, topic) };
}

/** Says what a topic is and where it is taught. */
function nameTopic(course: Course, topic: Topic): Omit<TopicBrief, 'lists'> {
  return {
    type: topic.type,
    title: topic.title,
    url: toSiteUrl(course.settings, topicPath(topic)),
    definition: topic.definition,
    taughtIn: toLecture(course, course.taughtIn.get(topic.id)),
    introducedIn: toLecture(course, course.introducedIn.get(topic.id)),
  };
}

/** More items than this are more than an answer shows. */
const mostItems = 24;

/** Gives the lists that a topic answers with, those that hold something. */
function listTopic(course: Course, topic: Topic): readonly BriefList[] {
  const edges = course.relations.get(topic.id) ?? [];
  return listsOfType(course.types, topic.ofType).flatMap(({ key, label }) => {
    const values = topic.fields.find(({ definition }) => definition.key === key)?.values ?? [];
    const shown = new Set(values.flatMap(({ names }) => names));
    const others = edges.filter((edge) => keyOfRelation(topic.ofType, edge) === key && !shown.has(edge.to));
    const items = [
      ...values.map((value) => toItem(course, value)),
      ...[...new Set(others.map(({ to }) => to))].flatMap((id) => toTopicItem(course, course.topicsById.get(id))),
    ];
    const more = items.length - mostItems;
    return items.length === 0 ? [] : [{ key, label, items: items.slice(0, mostItems), ...(more > 0 ? { more } : {}) }];
  });
}

function toItem({ settings, topicsById }: Course, { text, names, criterion }: FieldValue): BriefList['items'][number] {
  const [only, ...others] = names;
  const named = only === undefined || others.length > 0 ? undefined : topicsById.get(only);
  if (criterion !== undefined) return { text: `${criterion.question} ${criterion.leansToward}` };
  return named === undefined ? { text } : { text, url: settings.basePath + topicPath(named) };
}

function toTopicItem({ settings }: Course, topic: Topic | undefined): BriefList['items'] {
  return topic === undefined ? [] : [{ text: topic.title, url: settings.basePath + topicPath(topic) }];
}

function toLecture({ notes, paths, settings }: Course, path: FilePath | undefined): BriefLecture | null {
  const note = path === undefined ? undefined : notes.get(path);
  if (path === undefined || note === undefined) return null;
  return { title: note.title, url: toSiteUrl(settings, paths.get(path) ?? '/'), number: note.number ?? null };
}

function toPassageEntry(
  { notes, paths, settings }: Course,
  { note: path, passage, referent }: TopicPassage,
  defines: boolean,
): PassageEntry {
  const note = notes.get(path);
  return {
    note: path,
    lecture: note?.kind === 'lecture' ? note.title : null,
    heading: passage.heading || (note?.title ?? passage.name),
    url: toSiteUrl(settings, paths.get(path) ?? '/', passage.anchor),
    ...(referent === undefined ? {} : { referent }),
    text: note === undefined ? '' : passageToText(note, passage),
    defines,
  };
}
