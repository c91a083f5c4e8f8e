import { rmSync } from 'node:fs';
import type { Course } from '../model/course.ts';
import type { Page, SiteFrame } from '../model/page.ts';
import { allTypes } from '../model/types/all-types.ts';
import { buildGlossaryPage, buildHomePage, buildLecturesPage, buildTypePage } from './index-pages.ts';
import { buildLecturePage } from './lecture-page.ts';
import { buildMapPage } from './map-page.ts';
import { buildSiteContext, type SiteContext } from './site-context.ts';
import { snapshotFolder, writeSnapshot } from './site-snapshot.ts';
import { buildTopicPage } from './topic-page.ts';

/** Makes every page of a course, one at a time. */
export function* buildPages(course: Course): Generator<Page> {
  const context: SiteContext = buildSiteContext(course);
  yield buildHomePage(context);
  yield buildLecturesPage(context);
  yield buildGlossaryPage(context);
  yield buildMapPage(context);
  for (const type of allTypes) yield buildTypePage(context, type);
  for (const note of course.lectures) yield buildLecturePage(context, note);
  for (const topic of course.topics) yield buildTopicPage(context, topic);
}

/** Writes all pages for the site to be made from; gives their paths. */
export function writeSite(course: Course): readonly string[] {
  return writeSnapshot(buildFrame(course), buildPages(course)).map(({ path }) => path);
}

/** Throws the last snapshot away. */
export function clearSite(): void {
  rmSync(snapshotFolder, { recursive: true, force: true });
}

/** Makes what stands around every page. */
export function buildFrame({ settings }: Course): SiteFrame {
  const link = (title: string, path: string) => ({ title, url: settings.basePath + path });
  return {
    title: settings.title,
    description: settings.description,
    language: settings.language,
    navigation: [
      link('Lectures', '/lectures/'),
      link('Glossary', '/topics/'),
      link('Map', '/map/'),
      ...allTypes.map(({ name, labelPlural, plural }) => ({ ...link(labelPlural, `/${plural}/`), type: name })),
    ],
    ...(settings.repository === undefined ? {} : { repositoryUrl: settings.repository }),
    siteUrl: settings.siteUrl,
    basePath: settings.basePath,
  };
}
