import { buildBacklinks } from '../links/build-backlinks.ts';
import { buildNameMatcher } from '../links/build-name-matcher.ts';
import { citeWorks } from '../links/cite-works.ts';
import { linkNote } from '../links/link-note.ts';
import { buildLinkSpace, type LinkSpace } from '../links/link-space.ts';
import { buildPaths, topicPath } from '../model/addresses.ts';
import type { Asset, Course, CourseSettings, LinkedNote, PieceMention } from '../model/course.ts';
import { type CourseMemory, type Kept, recallMentions, writeNames } from '../model/course-memory.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Note } from '../model/note.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import type { Topic } from '../model/topic.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { buildRelations } from '../topics/build-relations.ts';
import { buildTopics } from '../topics/build-topics.ts';
import { checkRelations } from '../topics/check-relations.ts';
import { findIntroductions, findTeaching } from './find-teaching.ts';
import { type ContentHistory, noHistory } from './parse-log.ts';
import { makeWorkReader } from './read-works.ts';

/** What a course is made from. */
interface CourseSources {
  readonly settings: CourseSettings;
  readonly types: TypeSet;
  /** Every note that is no draft, in any order. */
  readonly notes: readonly Note[];
  readonly findAsset: (path: FilePath) => Asset | undefined;
  /** Tells what lies at a path, published or not. */
  readonly findEntry?: LinkSpace['findEntry'];
  /** Reads the text of a file beside the notes, such as a bibliography. */
  readonly readText?: (path: string) => string | undefined;
  readonly history?: ContentHistory;
  /** What was found wrong before. */
  readonly problems: readonly Problem[];
  /** What was made of the same notes before. */
  readonly memory?: CourseMemory;
  /** Gives what the same notes were found to mention for the same names before. */
  readonly findMentioned?: (names: string) => Kept<Note, readonly PieceMention[]> | undefined;
}

/** Puts the course together: topics from all notes, links between all pages, and everything that is wrong, in order. */
export function buildCourse({
  settings,
  types,
  notes,
  findAsset,
  findEntry = () => undefined,
  readText = () => undefined,
  history = noHistory,
  problems,
  memory,
  findMentioned = (names) => memory && recallMentions(memory, names),
}: CourseSources): Course {
  const ordered = inTeachingOrder(notes);
  const lectures = ordered.filter(({ kind }) => kind === 'lecture');
  const built = buildTopics(ordered, types, memory);
  const topics = new Map(built.topics.map((topic) => [topic.id, topic]));
  const { paths, problems: taken } = buildPaths(ordered, built.topics);
  const byPath = new Map(ordered.map((note) => [note.path, note]));
  const space = buildLinkSpace(
    { settings, notes: byPath, paths, topics, names: built.names, pages: pagesOf(paths, built.topics, types), findAsset, findEntry },
    memory,
  );
  const matcher = buildNameMatcher(built.topics);
  const mentioned = findMentioned(writeNames(built.topics));
  const readWorks = makeWorkReader(readText);
  const linked = new Map<FilePath, LinkedNote>();
  const all: Problem[] = [...problems, ...built.problems, ...checkRelations(built.topics, types), ...taken];
  for (const note of ordered) {
    const { linked: links, problems: found } = linkNote(note, space, { matcher, mentioned, memory });
    const { works, problems: uncited } = citeWorks(note, { space, readWorks });
    linked.set(note.path, works === undefined ? links : { ...links, works });
    all.push(...found, ...uncited);
  }
  return {
    settings,
    types,
    lectures,
    notes: byPath,
    topics: built.topics,
    topicsById: topics,
    names: built.names,
    paths,
    relations: buildRelations(built.topics),
    taughtIn: findTeaching(lectures, built.topics),
    introducedIn: findIntroductions(lectures, built.topics, linked),
    linked,
    backlinks: buildBacklinks({ notes: byPath, linked, paths, topics, names: built.names, memory }),
    assets: assetsOf(linked),
    history,
    problems: all.sort(compareProblems),
  };
}

/** Orders lectures by number, date and file name; topic notes come behind them. */
function inTeachingOrder(notes: readonly Note[]): readonly Note[] {
  const rank = (note: Note) => (note.kind === 'lecture' ? 0 : 1);
  return [...notes].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) ||
      compareText(a.date ?? '9999', b.date ?? '9999') ||
      compareText(a.path, b.path),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pagesOf(paths: ReadonlyMap<FilePath, string>, topics: readonly Topic[], types: TypeSet): ReadonlySet<string> {
  return new Set([
    '/',
    '/lectures/',
    '/topics/',
    '/map/',
    ...types.all.map(({ plural }) => `/${plural}/`),
    ...paths.values(),
    ...topics.map(topicPath),
  ]);
}

function assetsOf(linked: ReadonlyMap<FilePath, LinkedNote>): readonly Asset[] {
  const assets = new Map<string, Asset>();
  for (const { assets: images, targets } of linked.values()) {
    for (const asset of images) if (asset !== undefined) assets.set(asset.publishedAs, asset);
    for (const target of targets) if (target.kind === 'asset') assets.set(target.asset.publishedAs, target.asset);
  }
  return [...assets.values()].sort((a, b) => compareText(a.publishedAs, b.publishedAs));
}
