import { buildCourse } from '../course/build-course.ts';
import { joinSettings } from '../course/open-settings.ts';
import { isTypeFile } from '../course/read-content.ts';
import type { NoteReader } from '../course/read-note.ts';
import { findUnreadFiles, isSourceName } from '../course/unread-files.ts';
import { proseToHtml } from '../links/prose-to-html.ts';
import type { LinkTo } from '../links/write-link.ts';
import type { Asset, Course } from '../model/course.ts';
import { type FilePath, toFilePath } from '../model/file-path.ts';
import type { Note } from '../model/note.ts';
import type { Problem } from '../model/problem.ts';
import type { TopicType } from '../model/topic-type.ts';
import { defaultTypes } from '../model/types/default-types.ts';

/** Files by their path below a content folder that is nowhere on disk. */
type SmallFiles = ReadonlyMap<string, string | Uint8Array>;

/** How the notes of a small course are read; the types that it may use are the default ones, or those of another course. */
interface SmallCourse {
  readonly read: NoteReader;
  readonly basePath: string;
  readonly types?: readonly TopicType[];
}

/** Joins a few notes to a course of their own, as the site's is joined. */
export function joinSmallCourse(files: SmallFiles, { read, basePath, types: known = defaultTypes }: SmallCourse): Course {
  const notes: Note[] = [];
  const readText = (path: string) => textOf(files.get(path));
  const typeFiles = [...files.keys()].flatMap((name) => (isTypeFile(name) ? (toFilePath(name) ?? []) : []));
  const { settings, types, problems: wrongSettings } = joinSettings({ readText, typeFiles, known, environment: { BASE_PATH: basePath } });
  const problems: Problem[] = [...wrongSettings];
  for (const [name, content] of files) {
    const path = toFilePath(name);
    if (path === undefined || !name.endsWith('.md')) continue;
    const { note, findings } = read(path, typeof content === 'string' ? new TextEncoder().encode(content) : content, types);
    for (const finding of findings) problems.push({ ...finding, file: path });
    if (note !== undefined) notes.push(note);
  }
  const course = buildCourse({
    settings,
    types,
    notes,
    findAsset,
    findEntry: (path) => (files.has(path) ? 'file' : undefined),
    problems,
  });
  const sources = [...files.keys()].filter(isSourceName).flatMap((name) => toFilePath(name) ?? []);
  return { ...course, problems: [...course.problems, ...findUnreadFiles(sources, course)] };
}

/** Every example has the one picture that the site itself has. */
function findAsset(path: FilePath): Asset | undefined {
  return path.endsWith('/icon.svg') ? { path, publishedAs: '/icon.svg', width: 96, height: 96 } : undefined;
}

function textOf(content: string | Uint8Array | undefined): string | undefined {
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : content;
}

/** Writes a note's prose with its highest heading at a depth; its anchors too where it is shown as itself and not as an example. */
export function noteToHtml(
  course: Course,
  note: Note,
  { headingDepth, linkTo, hasAnchors }: { readonly headingDepth?: number; readonly linkTo: LinkTo; readonly hasAnchors: boolean },
): string {
  const linked = course.linked.get(note.path);
  if (linked === undefined) return '';
  const depths = note.headings.map(({ depth }) => depth);
  return proseToHtml(
    note,
    linked,
    { start: 0, end: note.prose.length },
    {
      basePath: course.settings.basePath,
      linkTo,
      topics: course.topicsById,
      notePath: course.paths.get(note.path) ?? '/',
      headingDepth: headingDepth ?? Math.min(6, ...depths),
      ...(hasAnchors ? { anchors: new Set(note.headings.map(({ id }) => id)) } : {}),
    },
  );
}

/** Fences a source as code of a language, with more backticks than it holds. */
export function fenceCode(source: string, language: string): string {
  const longest = Math.max(2, ...[...source.matchAll(/`+/g)].map(([marks]) => marks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${source.replace(/\n$/, '')}\n${fence}\n`;
}
