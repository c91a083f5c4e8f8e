import type { Course } from '../model/course.ts';
import type { PageLink } from '../model/page-link.ts';

/** Gives the way from the first page down to a page's parent. Paths come in without the base path. */
export function breadcrumbsTo({ settings }: Course, steps: readonly PageLink[]): readonly PageLink[] {
  return [{ title: settings.title, url: '/' }, ...steps].map(({ title, url }) => ({ title, url: settings.basePath + url }));
}
