import type { PathPage } from '../../lib/model/path-page.ts';
import { pathName } from '../../lib/model/study/topic-addresses.ts';
import { PageBody } from '../page-body.tsx';
import { TopicChoice } from './topic-choice.tsx';

/** Shows the way to a topic. Which one, the address says; script goes it. */
export function PathArticle({ page: { head } }: { readonly page: PathPage }) {
  const [{ url: home } = { url: '/' }] = head.breadcrumbs;
  return (
    <PageBody head={head}>
      <article className="path-page" data-behaviour="topics progress" data-known="">
        <header className="page-header">
          <h1>{head.title}</h1>
          <p className="lead">
            What one has to know before a topic, in order, and no more than that. Each <a href={`${home}topics/`}>topic’s page</a> says
            under “Before this” what it builds on.
          </p>
        </header>
        <TopicChoice names={[[pathName, 'Way to']]} isSaidBelow />
        <div className="path-way" />
      </article>
    </PageBody>
  );
}
