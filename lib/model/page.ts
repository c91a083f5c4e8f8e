import type { GuidePage } from './guide-page.ts';
import type { HomePage } from './home-page.ts';
import type { GlossaryPage, TypePage } from './index-page.ts';
import type { LecturePage, LecturesPage } from './lecture-page.ts';
import type { MapPage } from './map-page.ts';
import type { ComparePage, PathPage } from './path-page.ts';
import type { PlanPage } from './plan-page.ts';
import type { TopicPage } from './topic-page.ts';

/** Any page with a view of its own. */
export type Page =
  | LecturePage
  | TopicPage
  | TypePage
  | GlossaryPage
  | LecturesPage
  | HomePage
  | MapPage
  | PlanPage
  | GuidePage
  | PathPage
  | ComparePage;
