import type { BeforeView, ComparePage, PathPage } from '../model/path-page.ts';
import { comparePath, eveningMinutes, pathName, pathPath } from '../model/study/topic-addresses.ts';
import type { Topic } from '../model/topic.ts';
import { walkPath } from '../study/path/walk-path.ts';
import { breadcrumbsTo } from './breadcrumbs.ts';
import { linkTopic, type SiteContext } from './site-context.ts';

/** Makes the page that shows the way to any topic. */
export function buildPathPage({ course }: SiteContext): PathPage {
  return {
    kind: 'path',
    head: {
      path: pathPath,
      title: 'The way to a topic',
      description: `What one has to know before a topic of ${course.settings.title}, in order, and how long it takes to read.`,
      breadcrumbs: breadcrumbsTo(course, []),
      jsonLd: [],
    },
    total: course.topics.length,
  };
}

/** Makes the page that compares any two topics of a type. */
export function buildComparePage({ course }: SiteContext): ComparePage {
  return {
    kind: 'compare',
    head: {
      path: comparePath,
      title: 'Compare two topics',
      description: `Any two topics of one type of ${course.settings.title}, side by side, field by field.`,
      breadcrumbs: breadcrumbsTo(course, []),
      jsonLd: [],
    },
    total: course.topics.length,
  };
}

/** Says what a topic builds on; undefined where that is nothing. */
export function viewBefore({ course, ways }: SiteContext, topic: Topic): BeforeView | undefined {
  const place = ways.places.get(topic.id);
  const step = place === undefined ? undefined : ways.steps[place];
  if (place === undefined || step === undefined || step.before.length === 0) return undefined;
  const { steps, earlier, seconds, earlierSeconds } = walkPath(ways.steps, place, { seconds: eveningMinutes * 60 });
  const asked = new URLSearchParams({ [pathName]: topic.id });
  return {
    topics: step.before.flatMap((other) => {
      const before = ways.topics[other];
      return before === undefined ? [] : [linkTopic(course, before)];
    }),
    steps: steps.length + earlier.length,
    minutes: Math.max(1, Math.round((seconds + earlierSeconds) / 60)),
    pathUrl: `${course.settings.basePath}${pathPath}?${String(asked).replaceAll('%2F', '/')}`,
  };
}
