import type { Course } from '../model/course.ts';
import type { FilePath } from '../model/file-path.ts';

/** Gives the address of a place on a note's page, with the base path; an empty anchor means the page. */
export function placeOfPassage({ settings, paths }: Course, note: FilePath, anchor: string): string {
  return `${settings.basePath}${paths.get(note) ?? '/'}${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}`;
}
