import { buildNameMatcher, type NameMatcher } from '../links/build-name-matcher.ts';
import type { LinkingPage, LinkTo } from '../links/write-link.ts';
import { topicPath } from '../model/addresses.ts';
import type { Course } from '../model/course.ts';
import { type CourseMemory, recall } from '../model/course-memory.ts';
import type { FilePath } from '../model/file-path.ts';
import { toNameKey } from '../model/name-key.ts';
import type { Note } from '../model/note.ts';
import type { LectureLink, TopicLink } from '../model/page-link.ts';
import type { Card } from '../model/study/card.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import type { TopicTypeName } from '../model/type-name.ts';
import { buildCards } from '../study/cards/build-cards.ts';
import { listWays, type Ways } from '../study/path/list-ways.ts';
import { openQuestions, type QuestionMaker } from '../study/questions/make-questions.ts';
import { listPlans, type StackToPlan } from './list-plans.ts';
import { gatherMentions, type Mentions } from './map-ties.ts';
import { orderTopicsBeside, type TopicsBeside } from './topics-beside.ts';

/** What every page of a course is made with. */
export interface SiteContext {
  readonly course: Course;
  /** Leads links elsewhere than to the pages of the site. */
  readonly linkTo?: LinkTo;
  readonly matcher: NameMatcher;
  /** The ids worth writing on each note's own page: whatever something leads to. */
  readonly anchors: ReadonlyMap<FilePath, ReadonlySet<string>>;
  readonly lecturesByName: ReadonlyMap<string, Note>;
  /** The place of each lecture in teaching order. */
  readonly lecturePlaces: ReadonlyMap<FilePath, number>;
  /** Every topic that a note defines, adds to, links or mentions. */
  readonly topicsByNote: ReadonlyMap<FilePath, ReadonlySet<TopicId>>;
  /** The topic that a topic note is the page of. */
  readonly ownTopics: ReadonlyMap<FilePath, Topic>;
  /** What each topic builds on. */
  readonly ways: Ways;
  /** The cards of each topic, made when they are first asked for. */
  readonly cards: () => ReadonlyMap<TopicId, readonly Card[]>;
  /** What makes the questions of a topic out of them. */
  readonly ask: () => QuestionMaker;
  /** What each topic's own words speak of, and the same turned round. */
  readonly mentions: { readonly speaksOf: Mentions; readonly spokenOfBy: Mentions };
  readonly beside: TopicsBeside;
  /** The stacks that can be planned. */
  readonly plans: readonly StackToPlan[];
  /** How many steps the order of a type has, where its topics are numbered from 1 on. */
  readonly stepsOfType: ReadonlyMap<TopicTypeName, number>;
}

/** Gathers what pages are made with, once for a course. */
export function buildSiteContext(course: Course, memory?: CourseMemory): SiteContext {
  const cards = once(() => buildCards(course));
  return {
    course,
    cards,
    ask: once(() => openQuestions(course, cards())),
    matcher: buildNameMatcher(course.topics),
    anchors: gatherAnchors(course, memory),
    lecturesByName: new Map(course.lectures.flatMap((note) => [note.title, ...note.aliases].map((name) => [toNameKey(name), note]))),
    lecturePlaces: new Map(course.lectures.map(({ path }, place) => [path, place])),
    topicsByNote: gatherTopics(course),
    ownTopics: new Map(
      course.topics.filter(({ definedBy }) => definedBy.passage.kind === 'note').map((topic) => [topic.definedBy.note, topic]),
    ),
    beside: orderTopicsBeside(course),
    plans: listPlans(course),
    stepsOfType: countSteps(course),
    mentions: gatherMentions(course),
    ways: listWays(course),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Tells what links of all pages depend on. */
export function linkingPage({ course, linkTo }: SiteContext): LinkingPage {
  return { basePath: course.settings.basePath, ...(linkTo === undefined ? {} : { linkTo }) };
}

/** Links to a topic. */
export function linkTopic({ settings, types }: Course, topic: Topic): TopicLink {
  const { title, type, definition } = topic;
  const ofType = types.labels.get(type) ?? { label: type, labelPlural: type, place: 0 };
  return { title, url: settings.basePath + topicPath(topic), type, ofType, definition };
}

/** Links to the topics of these identities, by title. */
export function linkTopics(course: Course, ids: Iterable<TopicId>): readonly TopicLink[] {
  return [...new Set(ids)]
    .flatMap((id) => {
      const topic = course.topicsById.get(id);
      return topic === undefined ? [] : [linkTopic(course, topic)];
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** Links to a lecture. */
export function linkLecture({ settings, paths }: Course, note: Note): LectureLink {
  return {
    title: note.title,
    url: settings.basePath + (paths.get(note.path) ?? '/'),
    authors: note.authors,
    ...(note.number === undefined ? {} : { number: note.number }),
    ...(note.date === undefined ? {} : { date: note.date }),
    ...(note.summary === undefined ? {} : { summary: note.summary }),
  };
}

function countSteps({ types, topics }: Course): ReadonlyMap<TopicTypeName, number> {
  return new Map(
    types.all.flatMap(({ name, index: { order } }) => {
      const steps = topics
        .filter(({ type }) => type === name)
        .flatMap(({ fields }) =>
          fields.filter(({ definition }) => definition.key === order[0]).flatMap(({ values }) => values[0]?.text ?? []),
        );
      const isCounted =
        steps.length > 1 &&
        steps
          .map(Number)
          .toSorted((a, b) => a - b)
          .every((step, place) => step === place + 1);
      return isCounted ? [[name, steps.length] as const] : [];
    }),
  );
}

function gatherTopics({ notes, linked, topics }: Course): ReadonlyMap<FilePath, ReadonlySet<TopicId>> {
  const gathered = new Map<FilePath, Set<TopicId>>();
  for (const path of notes.keys()) {
    const links = linked.get(path);
    const linkedTopics =
      links?.targets.flatMap((target) => (target.kind === 'page' && target.topic !== undefined ? [target.topic] : [])) ?? [];
    gathered.set(path, new Set([...(links?.mentions.map(({ topic }) => topic) ?? []), ...linkedTopics]));
  }
  for (const topic of topics) for (const { note } of [topic.definedBy, ...topic.addedBy]) gathered.get(note)?.add(topic.id);
  return gathered;
}

function gatherAnchors(course: Course, memory: CourseMemory | undefined): ReadonlyMap<FilePath, ReadonlySet<string>> {
  const anchors = new Map<FilePath, Set<string>>();
  for (const note of course.notes.values()) {
    const own = recall(memory?.ownAnchors, note, () => [
      ...note.headings.map(({ id }) => id),
      ...note.anchors,
      ...note.prose.flatMap((piece) =>
        typeof piece !== 'string' && piece.kind === 'anchor' && piece.id.startsWith('user-content-') ? [piece.id] : [],
      ),
    ]);
    anchors.set(note.path, new Set(own));
  }
  for (const topic of course.topics)
    for (const { note, passage } of [topic.definedBy, ...topic.addedBy]) anchors.get(note)?.add(passage.anchor);
  for (const { targets } of course.linked.values()) {
    for (const target of targets)
      if (target.kind === 'page' && target.note !== undefined && target.hash !== '') anchors.get(target.note)?.add(target.hash);
  }
  return anchors;
}
