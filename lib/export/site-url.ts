import type { CourseSettings } from '../model/course.ts';

/** What addresses of a site are made with. */
export type SiteAddress = Pick<CourseSettings, 'siteUrl' | 'basePath'>;

/** Gives a path's address on its own site: with the base path, encoded, and with the place on the page. */
export function toSiteUrl({ basePath }: SiteAddress, path: string, anchor = ''): string {
  return `${basePath}${encodeURI(path)}${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}`;
}

/** Gives a path's whole address. Where the site's own address is not known, the one on its own site has to do. */
export function toWholeUrl({ siteUrl, basePath }: SiteAddress, path: string): string {
  return `${siteUrl || basePath}${encodeURI(path)}`;
}

/** Gives the path of the Markdown beside a page: `/roles/data-engineer/` has `/roles/data-engineer.md`. */
export function markdownPath(path: string): string {
  return path === '/' ? '/index.md' : `${path.replace(/\/$/, '')}.md`;
}
