import type { CourseSettings } from '../model/course.ts';
import { toWholeUrl } from './site-url.ts';

/** Writes `robots.txt`: everyone may read everything. A sitemap may only be named by its whole address. */
export function buildRobots(settings: CourseSettings): string {
  const sitemap = settings.siteUrl === '' ? '' : `\nSitemap: ${toWholeUrl(settings, '/sitemap.xml')}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
