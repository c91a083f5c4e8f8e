import type { Course } from '../model/course.ts';
import { toWholeUrl } from './site-url.ts';
import { xmlElement } from './xml.ts';

/** Writes `sitemap.xml`: every page, with a lecture's date. Addresses are whole where the site knows its own. */
export function buildSitemap(course: Course, pagePaths: readonly string[]): string {
  const dates = new Map(course.lectures.map((note) => [course.paths.get(note.path), note.date]));
  const urls = pagePaths.map((path) => {
    const date = dates.get(path);
    const isDay = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);
    return `  <url>\n${xmlElement('loc', toWholeUrl(course.settings, path), 2)}${xmlElement('lastmod', isDay ? date : undefined, 2)}  </url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}
