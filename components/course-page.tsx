import type { Page } from '../lib/model/page.ts';
import type { SiteFrame } from '../lib/model/site-frame.ts';
import { Glossary } from './glossary.tsx';
import { GuideArticle } from './guide/guide-article.tsx';
import { Home } from './home/home.tsx';
import { LectureArticle } from './lecture/lecture-article.tsx';
import { LectureIndex } from './lecture/lecture-index.tsx';
import { KnowledgeMap } from './map/knowledge-map.tsx';
import { PageMeta } from './page-meta.tsx';
import { SitePage } from './site-page.tsx';
import { TopicArticle } from './topic/topic-article.tsx';
import { TypeIndex } from './type-index/type-index.tsx';

interface CoursePageProps {
  readonly frame: SiteFrame;
  readonly page: Page;
}

/** Shows any page of the course, with all that stands around it. */
export function CoursePage({ frame, page }: CoursePageProps) {
  return (
    <SitePage frame={frame} path={page.head.path}>
      <PageMeta frame={frame} head={page.head} kind={page.kind} />
      {showBody(page)}
    </SitePage>
  );
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
    case 'guide':
      return <GuideArticle page={page} />;
  }
}
