import { toDirection } from '../../lib/model/text-direction.ts';
import type { TopicPage } from '../../lib/model/topic-page.ts';
import { Backlinks } from '../backlinks.tsx';
import { PageBody } from '../page-body.tsx';
import { Pager } from '../pager.tsx';
import { Prose } from '../prose.tsx';
import { TypeBadge } from '../type-badge.tsx';
import { BeforeThis } from './before-this.tsx';
import { Contained } from './contained.tsx';
import { FieldPanel } from './field-panel.tsx';
import { Passages } from './passages.tsx';
import { Referent } from './referent.tsx';
import { Relations } from './relations.tsx';
import { TopicBeside } from './topic-beside.tsx';
import { TopicOrigin } from './topic-origin.tsx';

/** Shows a topic: what it is, what it is connected to, what every lecture says of it, and where else it is mentioned. */
export function TopicArticle({ page }: { readonly page: TopicPage }) {
  return (
    <PageBody head={page.head}>
      <article className="topic-page" data-type={page.topic.type}>
        <header className="page-header">
          <TypeBadge type={page.topic.type} label={page.topic.ofType.label} />
          <h1 {...toDirection(page.topic.title)}>{page.topic.title}</h1>
          {page.aliases.length > 0 && <p className="meta">{`Also called ${page.aliases.join(', ')}`}</p>}
          {page.definitionHtml !== '' && <Prose className="lead" html={page.definitionHtml} />}
          {page.compareUrl !== undefined && (
            <p className="meta">
              <a href={page.compareUrl}>Compare with …</a>
            </p>
          )}
        </header>
        <TopicOrigin page={page} />
        <div className="topic-text">
          <FieldPanel fields={page.fields} sheets={page.sheets ?? []} />
          <Relations relations={page.relations} />
          {page.plan !== undefined && (
            <p className="sheet-link">
              <a href={page.plan.url}>{page.plan.title}</a>
            </p>
          )}
          {page.bodyReferent !== undefined && <Referent text={page.bodyReferent} />}
          {page.bodyHtml !== '' && <Prose html={page.bodyHtml} />}
          <Contained topics={page.bodyContains} />
        </div>
        {page.before !== undefined && <BeforeThis before={page.before} title={page.topic.title} />}
        <TopicBeside page={page} />
        <Passages passages={page.passages} more={page.morePassages} />
        <Backlinks backlinks={page.backlinks} counts={page.backlinkCounts} more={page.moreBacklinks} />
        <Pager
          label={`Previous and next ${page.topic.ofType.label.toLowerCase()}`}
          previous={page.beside.previous}
          next={page.beside.next}
        />
      </article>
    </PageBody>
  );
}
