import { proseToHtml } from '../links/prose-to-html.ts';
import type { LecturePage } from '../model/lecture-page.ts';
import { toNameKey } from '../model/name-key.ts';
import type { Note } from '../model/note.ts';
import type { ContentsEntry } from '../model/page-head.ts';
import type { PageLink } from '../model/page-link.ts';
import { proseToText } from '../model/prose-to-text.ts';
import type { TopicId } from '../model/topic.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import { viewFurniture } from './furniture.ts';
import { recordsOfLecture } from './records.ts';
import { linkLecture, linkTopic, linkTopics, type SiteContext, viewBacklinks } from './site-context.ts';

const deepestContents = 3;

/** Makes a lecture's page. */
export function buildLecturePage(context: SiteContext, note: Note): LecturePage {
  const { course } = context;
  const path = course.paths.get(note.path) ?? '/';
  const linked = course.linked.get(note.path) ?? { targets: [], assets: [], mentions: [] };
  const anchors = context.anchors.get(note.path) ?? new Set<string>();
  const index = course.lectures.indexOf(note);
  const previous = course.lectures[index - 1];
  const next = course.lectures[index + 1];
  const covered = context.topicsByNote.get(note.path) ?? new Set<TopicId>();
  const breadcrumbs = breadcrumbsTo(course, [{ title: 'Lectures', url: '/lectures/' }]);
  const description = note.summary ?? firstWords(proseToText(note.prose));
  const introduces = linkTopics(
    course,
    [...covered].filter((id) => course.introducedIn.get(id) === note.path),
  );
  const contents = contentsOf(note);
  const html = proseToHtml(
    note,
    linked,
    { start: 0, end: note.prose.length },
    { basePath: course.settings.basePath, topics: course.topicsById, notePath: path, anchors, headingDepth: 2 },
  );
  return {
    kind: 'lecture',
    head: {
      path,
      title: note.title,
      description,
      breadcrumbs,
      records: recordsOfLecture(course, note, { path, breadcrumbs, description, teaches: introduces }),
      furniture: viewFurniture(course, note.path, note.title),
    },
    lecture: linkLecture(course, note),
    ...(note.subtitle === undefined ? {} : { subtitle: note.subtitle }),
    ...(note.source === undefined ? {} : { source: note.source }),
    html,
    contents,
    isNumbered: isNumberable(contents),
    introduces,
    covers: linkTopics(course, covered),
    readings: note.readings.map(({ name }) => readingLink(context, name)),
    ...(previous === undefined ? {} : { previous: linkLecture(course, previous) }),
    ...(next === undefined ? {} : { next: linkLecture(course, next) }),
    ...viewBacklinks(course, path),
  };
}

function contentsOf(note: Note): readonly ContentsEntry[] {
  const highest = Math.min(...note.headings.map(({ depth }) => depth));
  return note.headings
    .map(({ id, text, depth }) => ({ id, text, depth: depth - highest + 1 }))
    .filter(({ depth, text }) => depth <= deepestContents && text !== '');
}

/** Numbers of ours beside the author's would be read twice; over a skipped depth they would differ between contents and text. */
function isNumberable(contents: readonly ContentsEntry[]): boolean {
  return contents.every(
    ({ text, depth }, index) => depth <= (contents[index - 1]?.depth ?? 0) + 1 && !/^(?:\p{Lu}\p{Ll}+ )?\d/u.test(text),
  );
}

function readingLink({ course }: SiteContext, name: string): PageLink {
  const id = course.names.get(toNameKey(name));
  const topic = id === undefined ? undefined : course.topicsById.get(id);
  return topic === undefined ? { title: name, url: '' } : linkTopic(course, topic);
}

/** Cuts a description out of a text: whole words, what a result list shows. */
function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, line.lastIndexOf(' ', 157))}…`;
}
