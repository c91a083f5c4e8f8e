import { toDirection } from '../../lib/model/text-direction.ts';
import type { TopicPage } from '../../lib/model/topic-page.ts';
import { Backlinks } from '../backlinks.tsx';
import { LocalMap } from '../map/local-map.tsx';
import { PageBody } from '../page-body.tsx';
import { Prose } from '../prose.tsx';
import { TypeBadge } from '../type-badge.tsx';
import { BeforeThis } from './before-this.tsx';
import { FieldPanel } from './field-panel.tsx';
import { Passages } from './passages.tsx';
import { Referent } from './referent.tsx';
import { Relations } from './relations.tsx';
import { TopicOrigin } from './topic-origin.tsx';

/** Shows a topic: what it is, its fields, its neighbours, and what every lecture says of it. */
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
          {page.plan !== undefined && (
            <p className="sheet-link">
              <a href={page.plan.url}>{page.plan.title}</a>
            </p>
          )}
          {page.bodyReferent !== undefined && <Referent text={page.bodyReferent} />}
          {page.bodyHtml !== '' && <Prose html={page.bodyHtml} />}
        </div>
        {page.before !== undefined && <BeforeThis before={page.before} title={page.topic.title} />}
        <LocalMap page={page} />
        <Passages passages={page.passages} more={page.morePassages} />
        <Relations relations={page.relations} />
        <Backlinks backlinks={page.backlinks} counts={page.backlinkCounts} more={page.moreBacklinks} />
      </article>
    </PageBody>
  );
}
