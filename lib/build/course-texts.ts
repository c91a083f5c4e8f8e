import { readBody } from '../course/read-body.ts';
import { lectureToMarkdown } from '../export/lecture-markdown.ts';
import { markdownPath } from '../export/site-url.ts';
import type { Course } from '../model/course.ts';
import { buildSearchFiles } from '../pages/search-files.ts';

/** Texts of the site by their paths below its root. */
export type SiteTexts = ReadonlyMap<string, string>;

/** Makes the files that search in the browser reads. */
export function makeSearchTexts(course: Course): SiteTexts {
  return new Map(buildSearchFiles(course).map(({ path, text }) => [path, text]));
}

/**
 * Makes what large courses have most of beside their pages, one text at a time: the files of search, and every lecture as Markdown.
 * `content` is the folder of notes.
 */
export function* makeTexts(course: Course, content: string): Generator<readonly [path: string, text: string]> {
  yield* makeSearchTexts(course);
  for (const note of course.lectures) {
    const path = course.paths.get(note.path);
    if (path !== undefined) yield [markdownPath(path), lectureToMarkdown(course, note, readBody(content, note.path))];
  }
}
