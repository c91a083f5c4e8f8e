import { buildCourse } from '../../lib/course/build-course.ts';
import { joinSettings } from '../../lib/course/open-settings.ts';
import { isTypeFile } from '../../lib/course/read-content.ts';
import { readNote } from '../../lib/course/read-note.ts';
import { settingsFile } from '../../lib/course/read-settings.ts';
import { proseToHtml } from '../../lib/links/prose-to-html.ts';
import type { Asset, Course } from '../../lib/model/course.ts';
import { type FilePath, toFilePath } from '../../lib/model/file-path.ts';
import type { Note } from '../../lib/model/note.ts';
import type { Finding, Problem } from '../../lib/model/problem.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { defaultTypes } from '../../lib/model/types/default-types.ts';

/** Notes by path below the content folder; a path may be given as bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Builds a course out of texts, without a disk; `course.yml` is its settings. Images and other files are there if `assets` lists their paths. */
export function makeCourse(files: Files, assets: readonly string[] = []): Course {
  const readText = (path: string) => {
    const content = files[path];
    return typeof content === 'string' ? content : undefined;
  };
  const typeFiles = Object.keys(files).filter(isTypeFile).map(pathOf);
  const { settings, types, problems: wrong } = joinSettings({ readText, typeFiles, known: defaultTypes, environment: {} });
  const problems: Problem[] = [...wrong];
  const notes: Note[] = [];
  for (const [name, content] of Object.entries(files)) {
    if (name === settingsFile || isTypeFile(name) || name.endsWith('.bib')) continue;
    const path = pathOf(name);
    const { note, findings } = readNote(path, toBytes(content), types);
    if (note?.draft) continue;
    for (const finding of findings) problems.push({ ...finding, file: path });
    if (note !== undefined) notes.push(note);
  }
  const findAsset = (path: FilePath): Asset | undefined =>
    assets.includes(path) && /\.[a-z]+$/.test(path) ? { path, publishedAs: `/media/${path.replaceAll('/', '-')}` } : undefined;
  const findEntry = (path: FilePath) =>
    assets.includes(path) ? 'file' : assets.some((asset) => asset.startsWith(`${path}/`)) ? 'folder' : undefined;
  return buildCourse({ settings, types, notes, findAsset, findEntry, readText, problems });
}

/** A lecture of one text: the note, its page's HTML and everything that is wrong with it. */
interface ReadLecture {
  readonly note: Note;
  readonly html: string;
  readonly course: Course;
  readonly problems: readonly Problem[];
}

/** Reads one lecture by itself. */
export function readLecture(text: string | Uint8Array, assets: readonly string[] = []): ReadLecture {
  const course = makeCourse({ 'lectures/note.md': text }, assets);
  const note = course.notes.get(pathOf('lectures/note.md'));
  if (note === undefined) throw new Error(`no note: ${course.problems.map(({ message }) => message).join('; ')}`);
  return { note, html: lectureHtml(course, 'lectures/note.md'), course, problems: course.problems };
}

/** Writes a note's whole prose as its page does: with its anchors, and headings as deep as written. */
export function lectureHtml(course: Course, name: string): string {
  const path = pathOf(name);
  const note = course.notes.get(path);
  const linked = course.linked.get(path);
  if (note === undefined || linked === undefined) throw new Error(`no note at ${name}`);
  const depths = note.prose.flatMap((piece) => (typeof piece !== 'string' && piece.kind === 'heading' ? [piece.depth] : []));
  const anchors = new Set(note.prose.flatMap((piece) => (typeof piece !== 'string' && piece.kind === 'anchor' ? [piece.id] : [])));
  return proseToHtml(
    note,
    linked,
    { start: 0, end: note.prose.length },
    { basePath: '', topics: course.topicsById, notePath: course.paths.get(path) ?? '/', anchors, headingDepth: Math.min(6, ...depths) },
  );
}

/** Finds a topic by its title. */
export function topicOf(course: Course, title: string): Topic {
  const topic = course.topics.find((other) => other.title === title);
  if (topic === undefined) throw new Error(`no topic ${title}; there are ${course.topics.map((other) => other.title).join(', ')}`);
  return topic;
}

/** Gives a topic's fields as plain texts by key. */
export function fieldsOf(topic: Topic): Record<string, readonly string[]> {
  return Object.fromEntries(topic.fields.map(({ definition, values }) => [definition.key, values.map(({ text }) => text)]));
}

/** Writes problems as short lines: `3:5-3:12 error unknown-topic`. */
export function shorten(problems: readonly Finding[]): readonly string[] {
  return problems.map(
    ({ line, column, endLine, endColumn, severity, rule }) => `${line}:${column}-${endLine}:${endColumn} ${severity} ${rule}`,
  );
}

/** Mints a path that the test knows to be one. */
export function pathOf(name: string): FilePath {
  const path = toFilePath(name);
  if (path === undefined) throw new Error(`no path: ${name}`);
  return path;
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
