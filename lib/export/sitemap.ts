import type { Course } from '../model/course.ts';
import type { ExportFile } from './export-file.ts';
import { toKnownDate } from './known-date.ts';
import { toWholeUrl } from './site-url.ts';
import { xmlElement } from './xml.ts';

/** The most addresses that the protocol (sitemaps.org) allows in one file; their bytes stay far below its 50 MB. */
const mostAddresses = 50_000;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * Writes `sitemap.xml`: every page, with a lecture's date. More pages than one file may name are in numbered files, and `sitemap.xml` names
 * those. Addresses are whole where the site knows its own.
 */
export function buildSitemaps(course: Course, pagePaths: readonly string[]): readonly ExportFile[] {
  const dates = new Map(course.lectures.map((note) => [course.paths.get(note.path), note.date]));
  const runs = Array.from({ length: Math.ceil(pagePaths.length / mostAddresses) }, (_, run) =>
    pagePaths.slice(run * mostAddresses, (run + 1) * mostAddresses),
  );
  if (runs.length <= 1) return [{ path: 'sitemap.xml', text: toUrlSet(course, pagePaths, dates) }];
  const files = runs.map((paths, run) => ({ path: `sitemap-${run + 1}.xml`, text: toUrlSet(course, paths, dates) }));
  const entries = files.map(({ path }) => `  <sitemap>\n${xmlElement('loc', toWholeUrl(course.settings, `/${path}`), 2)}  </sitemap>\n`);
  return [{ path: 'sitemap.xml', text: `${declaration}<sitemapindex ${namespace}>\n${entries.join('')}</sitemapindex>\n` }, ...files];
}

function toUrlSet({ settings }: Course, paths: readonly string[], dates: ReadonlyMap<string | undefined, string | undefined>): string {
  const urls = paths.map((path) => {
    return `  <url>\n${xmlElement('loc', toWholeUrl(settings, path), 2)}${xmlElement('lastmod', toKnownDate(dates.get(path)), 2)}  </url>\n`;
  });
  return `${declaration}<urlset ${namespace}>\n${urls.join('')}</urlset>\n`;
}
