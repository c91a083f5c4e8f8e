import { topicPath } from '../links/addresses.ts';
import { type ProsePage, proseToHtml } from '../links/prose-to-html.ts';
import type { Course } from '../model/course.ts';
import { toNameKey } from '../model/name-key.ts';
import type { PageLink } from '../model/page-link.ts';
import { mostPassages, passageAnchors } from '../model/passage-anchors.ts';
import type { Topic, TopicPassage } from '../model/topic.ts';
import type { PassageSource, PassageView, RelationView, TopicPage } from '../model/topic-page.ts';
import { typesByName } from '../model/types/all-types.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import { viewFields } from './field-views.ts';
import { viewFurniture } from './furniture.ts';
import { layOutNeighbours } from './map-local.ts';
import { passageToHtml, wrapInline } from './passage-to-html.ts';
import { recordsOfTopic } from './records.ts';
import { linkLecture, linkTopic, linkTopics, type SiteContext, viewBacklinks } from './site-context.ts';

/** Makes a topic's page. */
export function buildTopicPage(context: SiteContext, topic: Topic): TopicPage {
  const { course } = context;
  const path = topicPath(topic);
  const lecture = course.notes.get(course.introducedIn.get(topic.id) ?? topic.definedBy.note);
  const { definitionHtml, bodyHtml } = renderDefiningPassage(context, topic);
  const ids = passageAnchors(topic);
  const map = layOutNeighbours(context, topic);
  const breadcrumbs = breadcrumbsTo(course, [{ title: typesByName[topic.type].labelPlural, url: `/${typesByName[topic.type].plural}/` }]);
  return {
    kind: 'topic',
    head: {
      path,
      title: topic.title,
      description: topic.definition,
      breadcrumbs,
      records: recordsOfTopic(course, topic, { path, breadcrumbs }),
      furniture: viewFurniture(course, topic.definedBy.note, topic.title),
    },
    topic: linkTopic(course, topic),
    aliases: topic.aliases,
    definitionHtml,
    bodyHtml,
    definedIn: definedIn(course, topic),
    definedBy: sourceOf(context, topic, topic.definedBy),
    fields: viewFields(context, topic),
    passages: topic.addedBy.slice(0, mostPassages).map((added, index) => ({ id: ids[index] ?? '', ...viewPassage(context, topic, added) })),
    morePassages: Math.max(0, topic.addedBy.length - mostPassages),
    relations: viewRelations(course, topic),
    ...viewMentions(course, topic),
    ...(lecture?.kind === 'lecture' && course.introducedIn.has(topic.id) ? { introducedIn: linkLecture(course, lecture) } : {}),
    ...(map === undefined ? {} : { map }),
  };
}

function renderDefiningPassage(context: SiteContext, topic: Topic): { definitionHtml: string; bodyHtml: string } {
  const { course } = context;
  const { note: path, passage, body } = topic.definedBy;
  const note = course.notes.get(path);
  const linked = course.linked.get(path);
  if (note === undefined || linked === undefined) return { definitionHtml: '', bodyHtml: '' };
  const isOwnPage = passage.kind === 'note';
  const anchors = isOwnPage ? context.anchors.get(path) : undefined;
  const page: ProsePage = { ...quotingPage(context, topic, path), ...(anchors === undefined ? {} : { anchors }), headingDepth: 2 };
  const write = (range: { start: number; end: number }) => wrapInline(proseToHtml(note, linked, range, page));
  return { definitionHtml: passage.definition === undefined ? '' : write(passage.definition), bodyHtml: body.map(write).join('').trim() };
}

function quotingPage({ course }: SiteContext, topic: Topic, note: TopicPassage['note']): Omit<ProsePage, 'headingDepth' | 'anchors'> {
  return { basePath: course.settings.basePath, topics: course.topicsById, self: topic.id, notePath: course.paths.get(note) ?? '/' };
}

function viewPassage(context: SiteContext, topic: Topic, added: TopicPassage): Omit<PassageView, 'id'> {
  const note = context.course.notes.get(added.note);
  const linked = context.course.linked.get(added.note);
  const page = { ...quotingPage(context, topic, added.note), headingDepth: 4 };
  const html = note === undefined || linked === undefined ? '' : passageToHtml(note, linked, added.passage, page);
  return { ...sourceOf(context, topic, added), html };
}

function sourceOf({ course, ownTopics }: SiteContext, topic: Topic, { note: path, passage }: TopicPassage): PassageSource {
  const note = course.notes.get(path);
  const owner = ownTopics.get(path);
  const from = note?.kind === 'lecture' ? linkLecture(course, note) : linkTopic(course, owner ?? topic);
  return { from, heading: passage.heading, url: placeOfPassage(course, path, passage.anchor) };
}

/** Edges that no field of the type shows already. */
function viewRelations(course: Course, topic: Topic): readonly RelationView[] {
  const shown = new Set(
    typesByName[topic.type].fields.flatMap(({ relation }) => (relation === undefined ? [] : [`${relation.name} ${relation.forward}`])),
  );
  const groups = new Map<string, Topic['id'][]>();
  for (const { name, label, to } of course.relations.get(topic.id) ?? []) {
    if (shown.has(`${name} ${label}`)) continue;
    groups.set(label, [...(groups.get(label) ?? []), to]);
  }
  return [...groups].map(([label, ids]) => ({ label, topics: linkTopics(course, ids) }));
}

/** Who leads to the topic. A place that says its name and no more, such as a cell of a table, is no sentence to read. */
function viewMentions(course: Course, topic: Topic): Pick<TopicPage, 'backlinks' | 'moreBacklinks'> {
  const names = new Set([topic.title, ...topic.aliases].map(toNameKey));
  const { backlinks, moreBacklinks } = viewBacklinks(course, topicPath(topic));
  return {
    moreBacklinks,
    backlinks: backlinks.map((page) => ({ ...page, sentences: page.sentences.filter(({ title }) => !names.has(toNameKey(title))) })),
  };
}

function definedIn(course: Course, topic: Topic): PageLink {
  const { note: path, passage } = topic.definedBy;
  const note = course.notes.get(path);
  return { title: note?.title ?? topic.title, url: placeOfPassage(course, path, passage.anchor) };
}

function placeOfPassage({ settings, paths }: Course, note: TopicPassage['note'], anchor: string): string {
  return `${settings.basePath}${paths.get(note) ?? '/'}${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}`;
}
