import type { Page } from '../lib/model/page.ts';
import type { SiteFrame } from '../lib/model/site-frame.ts';
import { PlanArticle } from './decide/plan-article.tsx';
import { Glossary } from './glossary.tsx';
import { GuideArticle } from './guide/guide-article.tsx';
import { Home } from './home/home.tsx';
import { isLong } from './lecture/contents.tsx';
import { LectureArticle } from './lecture/lecture-article.tsx';
import { LectureIndex } from './lecture/lecture-index.tsx';
import { KnowledgeMap } from './map/knowledge-map.tsx';
import { PageMeta } from './page-meta.tsx';
import { CompareArticle } from './path/compare-article.tsx';
import { PathArticle } from './path/path-article.tsx';
import { type SitePage, sitePage } from './site-page.tsx';
import { TopicArticle } from './topic/topic-article.tsx';
import { placesOf } from './topic/topic-beside.tsx';
import { TypeIndex } from './type-index/type-index.tsx';

/** Makes any page of the course, with all that stands around it. */
export function coursePage(frame: SiteFrame, page: Page): SitePage {
  return sitePage(frame, {
    path: page.head.path,
    meta: <PageMeta frame={frame} head={page.head} kind={page.kind} />,
    content: showBody(page),
    hasContents: hasContents(page),
  });
}

function hasContents(page: Page): boolean {
  return page.kind === 'lecture' ? isLong(page.contents) : page.kind === 'topic' && isLong(placesOf(page));
}

function showBody(page: Page) {
  switch (page.kind) {
    case 'home':
      return <Home page={page} />;
    case 'lectures':
      return <LectureIndex page={page} />;
    case 'lecture':
      return <LectureArticle page={page} />;
    case 'glossary':
      return <Glossary page={page} />;
    case 'type':
      return <TypeIndex page={page} />;
    case 'topic':
      return <TopicArticle page={page} />;
    case 'map':
      return <KnowledgeMap page={page} />;
    case 'path':
      return <PathArticle page={page} />;
    case 'compare':
      return <CompareArticle page={page} />;
    case 'plan':
      return <PlanArticle page={page} />;
    case 'guide':
      return <GuideArticle page={page} />;
  }
}
