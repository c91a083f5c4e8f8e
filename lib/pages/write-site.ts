import { topicPath } from '../model/addresses.ts';
import type { Course } from '../model/course.ts';
import type { Page } from '../model/page.ts';
import type { SiteFrame } from '../model/site-frame.ts';
import { studyPath } from '../model/study/study-address.ts';
import { comparePath, pathPath } from '../model/study/topic-addresses.ts';
import { directionOf } from '../model/text-direction.ts';
import { buildGlossaryPages } from './glossary-pages.ts';
import { buildHomePage } from './home-page.ts';
import { buildLecturePage } from './lecture-page.ts';
import { buildLecturesPages } from './lectures-page.ts';
import { buildMapPage } from './map-page.ts';
import { buildComparePage, buildPathPage } from './path-page.ts';
import { buildPlanPage } from './plan-page.ts';
import { buildSiteContext, type SiteContext } from './site-context.ts';
import { buildTopicPage } from './topic-page.ts';
import { buildTypePages } from './type-pages.ts';

/** Where the authoring guide is, if the project has one. */
export const guidePath = '/contribute/';

/** An address and how to make the page there. */
export interface PageMaker {
  readonly path: string;
  readonly make: () => Page;
}

/** Lists every page of a course. Only indexes are made already: into how many pages one falls is known by then. */
export function listPages(context: SiteContext): readonly PageMaker[] {
  const { course } = context;
  return [
    { path: '/', make: () => buildHomePage(context) },
    { path: '/map/', make: () => buildMapPage(context) },
    ...(course.topics.length === 0
      ? []
      : [
          { path: pathPath, make: () => buildPathPage(context) },
          { path: comparePath, make: () => buildComparePage(context) },
        ]),
    ...context.plans.map((stack) => ({ path: stack.path, make: () => buildPlanPage(context, stack) })),
    ...[
      ...buildLecturesPages(context),
      ...buildGlossaryPages(context),
      ...course.types.all.flatMap((type) => buildTypePages(context, type)),
    ].map((page) => ({
      path: page.head.path,
      make: () => page,
    })),
    ...course.lectures.map((note) => ({ path: course.paths.get(note.path) ?? '/', make: () => buildLecturePage(context, note) })),
    ...course.topics.map((topic) => ({ path: topicPath(topic), make: () => buildTopicPage(context, topic) })),
  ];
}

/** Makes every page of a course, one at a time. */
export function* buildPages(course: Course): Generator<Page> {
  for (const { make } of listPages(buildSiteContext(course))) yield make();
}

/** Makes what stands around every page. */
export function buildFrame({ settings, types, topics }: Course, others: readonly Pick<PageMaker, 'path'>[] = []): SiteFrame {
  const link = (title: string, path: string) => ({ title, url: settings.basePath + path });
  return {
    title: settings.title,
    description: settings.description,
    language: settings.language,
    ...(directionOf(settings.language) === 'rtl' ? { direction: 'rtl' } : {}),
    navigation: [
      link('Lectures', '/lectures/'),
      link('Glossary', '/topics/'),
      link('Map', '/map/'),
      ...(topics.length > 0 ? [link('Study', studyPath)] : []),
      ...types.all
        .filter(({ name }) => topics.some(({ type }) => type === name))
        .map(({ name, labelPlural, plural }) => ({ ...link(labelPlural, `/${plural}/`), type: name })),
    ],
    ...(settings.repository === undefined ? {} : { repositoryUrl: settings.repository }),
    ...(others.some(({ path }) => path === guidePath) ? { guideUrl: settings.basePath + guidePath } : {}),
    siteUrl: settings.siteUrl,
    basePath: settings.basePath,
  };
}
