import { type ProsePage, proseToHtml } from '../links/prose-to-html.ts';
import { worksToHtml } from '../links/works-to-html.ts';
import { firstLecture } from '../model/first-lecture.ts';
import type { LecturePage } from '../model/lecture-page.ts';
import { toNameKey } from '../model/name-key.ts';
import type { Note } from '../model/note.ts';
import type { ContentsEntry } from '../model/page-head.ts';
import type { PageLink } from '../model/page-link.ts';
import { proseToText } from '../model/prose-to-text.ts';
import { studyAddress } from '../model/study/study-address.ts';
import type { TopicId } from '../model/topic.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import { viewCheck } from './check-view.ts';
import { linkWords } from './field-views.ts';
import { viewFurniture } from './furniture.ts';
import { jsonLdOfLecture } from './page-json-ld.ts';
import { linkingPage, linkLecture, linkTopic, linkTopics, type SiteContext } from './site-context.ts';
import { viewBacklinks } from './view-backlinks.ts';

const deepestContents = 3;

/** Makes a lecture's page. */
export function buildLecturePage(context: SiteContext, note: Note): LecturePage {
  const { course } = context;
  const path = course.paths.get(note.path) ?? '/';
  const place = context.lecturePlaces.get(note.path) ?? -1;
  const previous = course.lectures[place - 1];
  const next = course.lectures[place + 1];
  const covered = context.topicsByNote.get(note.path) ?? new Set<TopicId>();
  const breadcrumbs = breadcrumbsTo(course, [{ title: 'Lectures', url: '/lectures/' }]);
  const description = note.summary ?? firstWords(note.prose);
  const taught = course.topics.filter(({ id }) => course.taughtIn.get(id) === note.path);
  const check = viewCheck(context, taught, { seed: path, note });
  const order = placeTopics(context, covered, place);
  return {
    kind: 'lecture',
    head: {
      path,
      title: note.title,
      description,
      breadcrumbs,
      jsonLd: jsonLdOfLecture(course, note, { path, breadcrumbs, description, teaches: order.introduces }),
      furniture: viewFurniture(course, note.path, note.title),
    },
    lecture: linkLecture(course, note),
    ...(note.subtitle === undefined ? {} : { subtitle: note.subtitle }),
    ...(note.source === undefined ? {} : { source: note.source }),
    ...(check === undefined ? {} : { check }),
    objectives: note.objectives.map((text) => linkWords(context, text)),
    html: lectureToHtml(context, note, { headingDepth: 2 }),
    ...outlineLecture(context, note),
    ...order,
    covers: linkTopics(course, covered),
    ...(hasCards(context, note, covered) && { studyUrl: course.settings.basePath + studyAddress({ lecture: encodeURI(path) }) }),
    ...(previous === undefined ? {} : { previous: linkLecture(course, previous) }),
    ...(next === undefined ? {} : { next: linkLecture(course, next) }),
    ...viewBacklinks(course, path),
  };
}

/** A lecture's cards are those of the topics that it teaches. */
function hasCards({ course, cards }: SiteContext, note: Note, covered: ReadonlySet<TopicId>): boolean {
  return [...covered].some((id) => course.taughtIn.get(id) === note.path && (cards().get(id)?.length ?? 0) > 0);
}

/** Writes a lecture's own words, and the works that they cite, with every id that something leads to. */
export function lectureToHtml(context: SiteContext, note: Note, how: Pick<ProsePage, 'headingDepth' | 'linkTo' | 'chapter'>): string {
  const { course } = context;
  const linked = course.linked.get(note.path) ?? { targets: [], assets: [], mentions: [] };
  const anchors = context.anchors.get(note.path) ?? new Set<string>();
  const page = { ...linkingPage(context), topics: course.topicsById, notePath: course.paths.get(note.path) ?? '/', anchors, ...how };
  const prose = proseToHtml(note, linked, { start: 0, end: note.prose.length }, page);
  return linked.works === undefined ? prose : prose + worksToHtml(linked.works, page);
}

/** Tells what stands around a lecture's words: its sections, whether they get numbers, and what it assigns to read. */
export function outlineLecture(context: SiteContext, note: Note): Pick<LecturePage, 'contents' | 'isNumbered' | 'readings'> {
  const contents = contentsOf(note);
  return {
    contents,
    isNumbered: isNumberable(contents.filter(({ isUnnumbered }) => isUnnumbered !== true)),
    readings: note.readings.map(({ name }) => readingLink(context, name)),
  };
}

type TopicOrder = Pick<LecturePage, 'introduces' | 'knows' | 'foretells'>;

/** Parts what a lecture speaks of by where it stands in teaching order: new here, known from lectures before, taught in one that comes. */
function placeTopics({ course, lecturePlaces }: SiteContext, ids: ReadonlySet<TopicId>, here: number): TopicOrder {
  const placeOf = (id: TopicId) => {
    const first = firstLecture(course, id);
    return (first === undefined ? undefined : lecturePlaces.get(first)) ?? here;
  };
  const pick = (isWanted: (place: number) => boolean) =>
    linkTopics(
      course,
      [...ids].filter((id) => isWanted(placeOf(id))),
    );
  return {
    introduces: pick((place) => place === here),
    knows: pick((place) => place < here),
    foretells: pick((place) => place > here),
  };
}

function contentsOf(note: Note): readonly ContentsEntry[] {
  const highest = Math.min(...note.headings.map(({ depth }) => depth));
  return note.headings
    .filter(({ isUnlisted }) => isUnlisted !== true)
    .map(({ depth, isUnlisted: _, ...heading }) => ({ ...heading, depth: depth - highest + 1 }))
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

/** Cuts a description out of a note's prose: whole words, what a result list shows. */
function firstWords(prose: Note['prose']): string {
  const lineUpTo = (end: number) => proseToText(prose, { start: 0, end }).replace(/\s+/g, ' ').trim();
  const begun = lineUpTo(Math.min(prose.length, piecesOfDescription));
  const line = begun.length > longestDescription ? begun : lineUpTo(prose.length);
  return line.length <= longestDescription ? line : `${line.slice(0, line.lastIndexOf(' ', longestDescription - 3))}…`;
}

const longestDescription = 160;

/** So many pieces of prose mostly hold a description's words. */
const piecesOfDescription = 40;
