import { comparedNames } from '../../lib/model/listing-names.ts';
import type { ComparePage } from '../../lib/model/path-page.ts';
import { PageBody } from '../page-body.tsx';
import { TopicChoice } from './topic-choice.tsx';

const labels = ['Compare', 'with'] as const;

/** Sets two topics of a type side by side. Which two, the address says; script fetches both. */
export function CompareArticle({ page: { head } }: { readonly page: ComparePage }) {
  const [{ url: home } = { url: '/' }] = head.breadcrumbs;
  return (
    <PageBody head={head}>
      <article className="compare-page" data-behaviour="topics">
        <header className="page-header">
          <h1>{head.title}</h1>
          <p className="lead">
            Two topics of one type, side by side, field by field. The pages of both show their fields in the same order; they are in the{' '}
            <a href={`${home}topics/`}>glossary</a>.
          </p>
        </header>
        <TopicChoice names={comparedNames.map((name, side) => [name, labels[side] ?? ''])} />
        <div className="compare" />
      </article>
    </PageBody>
  );
}
