import { type ProsePage, proseToHtml } from '../links/prose-to-html.ts';
import { topicPath } from '../model/addresses.ts';
import type { Course } from '../model/course.ts';
import { comparedNames } from '../model/listing-names.ts';
import { toNameKey } from '../model/name-key.ts';
import type { PageLink, TopicLink } from '../model/page-link.ts';
import { mostPassages, passageAnchors } from '../model/passage-anchors.ts';
import { studyAddress } from '../model/study/study-address.ts';
import { comparedTypeName, comparePath } from '../model/study/topic-addresses.ts';
import type { Topic, TopicPassage } from '../model/topic.ts';
import type { PassageSource, PassageView, RelationView, TopicPage } from '../model/topic-page.ts';
import { fieldOfRelation } from '../model/types/field-of-relation.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import { viewFields } from './field-views.ts';
import { viewFurniture } from './furniture.ts';
import { markSources } from './mark-sources.ts';
import { jsonLdOfTopic } from './page-json-ld.ts';
import { joinParts, passageToHtml, wrapInline } from './passage-to-html.ts';
import { viewBefore } from './path-page.ts';
import { placeOfPassage } from './place-of-passage.ts';
import { linkPlan } from './plan-page.ts';
import { linkingPage, linkLecture, linkTopic, linkTopics, type SiteContext } from './site-context.ts';
import { viewSheets } from './topic-sheets.ts';
import { viewBacklinks } from './view-backlinks.ts';
import { viewBeside } from './view-beside.ts';

/** Makes a topic's page. */
export function buildTopicPage(context: SiteContext, topic: Topic): TopicPage {
  const { course } = context;
  const path = topicPath(topic);
  const { definitionHtml, bodyHtml } = renderDefiningPassage(context, topic);
  const ids = passageAnchors({ addedBy: topic.quoted });
  const sheets = viewSheets(context, topic);
  const plan = linkPlan(context, topic.ofType);
  const breadcrumbs = breadcrumbsTo(course, [{ title: topic.ofType.labelPlural, url: `/${topic.ofType.plural}/` }]);
  return {
    kind: 'topic',
    head: {
      path,
      title: topic.title,
      description: topic.definition,
      breadcrumbs,
      jsonLd: jsonLdOfTopic(course, topic, { path, breadcrumbs }),
      furniture: viewFurniture(course, topic.definedBy.note, topic.title),
    },
    topic: linkTopic(course, topic),
    aliases: topic.aliases,
    definitionHtml,
    bodyHtml,
    definedIn: definedIn(course, topic),
    definedBy: sourceOf(context, topic, topic.definedBy),
    fields: markSources(context, topic, viewFields(context, topic)),
    ...viewStudy(context, topic),
    ...(sheets.length === 0 ? {} : { sheets }),
    ...(plan === undefined ? {} : { plan }),
    passages: topic.quoted.slice(0, mostPassages).map((added, index) => ({ id: ids[index] ?? '', ...viewPassage(context, topic, added) })),
    morePassages: Math.max(0, topic.quoted.length - mostPassages),
    relations: viewRelations(course, topic),
    ...viewBacklinks(course, path),
    ...(topic.definedBy.referent === undefined || bodyHtml === '' ? {} : { bodyReferent: topic.definedBy.referent }),
    bodyContains: listContained(course, topic.definedBy),
    ...viewTeaching(context, topic),
    ...((context.cards().get(topic.id)?.length ?? 0) > 0 && { studyUrl: studyUrlOf(course, topic) }),
    beside: viewBeside(course, context.beside, topic),
  };
}

/** What a student does with a topic: goes the way to it, compares it. */
function viewStudy(context: SiteContext, { type, slug, ...topic }: Topic): Pick<TopicPage, 'before' | 'compareUrl'> {
  const { settings, topics } = context.course;
  const before = viewBefore(context, { type, slug, ...topic });
  const asked = new URLSearchParams({ [comparedTypeName]: type, [comparedNames[0]]: slug });
  return {
    ...(before === undefined ? {} : { before }),
    ...(topics.some((other) => other.type === type && other.slug !== slug)
      ? { compareUrl: `${settings.basePath}${comparePath}?${asked}` }
      : {}),
  };
}

/** A topic's cards are in the deck of the lecture that teaches it, or in that of all that none does. */
function studyUrlOf({ settings, taughtIn, paths }: Course, { id }: Topic): string {
  const note = taughtIn.get(id);
  const lecture = note === undefined ? undefined : paths.get(note);
  return settings.basePath + studyAddress({ ...(lecture !== undefined && { lecture: encodeURI(lecture) }), topic: id });
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
  return { definitionHtml: passage.definition === undefined ? '' : write(passage.definition), bodyHtml: joinParts(body.map(write)).trim() };
}

function quotingPage(context: SiteContext, topic: Topic, note: TopicPassage['note']): Omit<ProsePage, 'headingDepth' | 'anchors'> {
  const { course } = context;
  return { ...linkingPage(context), topics: course.topicsById, self: topic.id, notePath: course.paths.get(note) ?? '/' };
}

function viewPassage(context: SiteContext, topic: Topic, added: TopicPassage): Omit<PassageView, 'id'> {
  const { course } = context;
  const note = course.notes.get(added.note);
  const linked = course.linked.get(added.note);
  const page = { ...quotingPage(context, topic, added.note), headingDepth: 4 };
  const html = note === undefined || linked === undefined ? '' : passageToHtml(note, linked, added.passage, page);
  return {
    ...sourceOf(context, topic, added),
    ...(added.referent === undefined ? {} : { referent: added.referent }),
    html,
    contains: listContained(course, added),
  };
}

/** Lists what else stood in a passage, in the order in which it stood there. */
function listContained(course: Course, { contains = [] }: TopicPassage): readonly TopicLink[] {
  return contains.flatMap((id) => course.topicsById.get(id) ?? []).map((topic) => linkTopic(course, topic));
}

function sourceOf({ course, ownTopics }: SiteContext, topic: Topic, { note: path, passage }: TopicPassage): PassageSource {
  const note = course.notes.get(path);
  const owner = ownTopics.get(path);
  const from = note?.kind === 'lecture' ? linkLecture(course, note) : linkTopic(course, owner ?? topic);
  return { from, heading: passage.heading || from.title, url: placeOfPassage(course, path, passage.anchor) };
}

/** Where a topic is taught, and where it is mentioned first if that is another lecture. */
function viewTeaching(context: SiteContext, topic: Topic): Pick<TopicPage, 'taughtIn' | 'introducedIn'> {
  const { notes, taughtIn, introducedIn } = context.course;
  const taught = taughtIn.get(topic.id);
  const passage = [topic.definedBy, ...topic.addedBy.filter((added) => added.passage.kind === 'section')].find(
    ({ note }) => note === taught,
  );
  const introduced = introducedIn.get(topic.id);
  const lecture = introduced === undefined || introduced === taught ? undefined : notes.get(introduced);
  return {
    ...(passage === undefined ? {} : { taughtIn: sourceOf(context, topic, passage) }),
    ...(lecture === undefined ? {} : { introducedIn: linkLecture(context.course, lecture) }),
  };
}

/** Edges that no field shows already; under a label that a field bears they stand there. */
function viewRelations(course: Course, topic: Topic): readonly RelationView[] {
  const groups = new Map<string, { label: string; ids: Topic['id'][] }>();
  for (const relation of course.relations.get(topic.id) ?? []) {
    if (fieldOfRelation(topic.ofType, relation) !== undefined) continue;
    const group = groups.get(toNameKey(relation.label)) ?? { label: relation.label, ids: [] };
    group.ids.push(relation.to);
    groups.set(toNameKey(relation.label), group);
  }
  return [...groups.values()].map(({ label, ids }) => ({ label, topics: linkTopics(course, ids) }));
}

function definedIn(course: Course, topic: Topic): PageLink {
  const { note: path, passage } = topic.definedBy;
  const note = course.notes.get(path);
  return { title: note?.title ?? topic.title, url: placeOfPassage(course, path, passage.anchor) };
}
