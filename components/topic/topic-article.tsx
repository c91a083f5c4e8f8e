import type { TopicPage } from '../../lib/model/page.ts';
import { Backlinks } from '../backlinks.tsx';
import { PageBody } from '../page-body.tsx';
import { Prose } from '../prose.tsx';
import { TypeBadge } from '../type-badge.tsx';
import { FieldPanel } from './field-panel.tsx';
import { Passages } from './passages.tsx';
import { Relations } from './relations.tsx';
import { TopicOrigin } from './topic-origin.tsx';

/** Shows a topic: what it is, its fields, and what every lecture says of it. */
export function TopicArticle({ page }: { readonly page: TopicPage }) {
  return (
    <PageBody head={page.head}>
      <article className="topic">
        <header className="page-header">
          <TypeBadge type={page.topic.type} />
          <h1>{page.topic.title}</h1>
          {page.aliases.length > 0 && <p className="meta">{`Also called ${page.aliases.join(', ')}`}</p>}
        </header>
        {page.definitionHtml !== '' && <Prose className="lead" html={page.definitionHtml} />}
        <TopicOrigin page={page} />
        <FieldPanel fields={page.fields} />
        {page.bodyHtml !== '' && <Prose className="page-section" html={page.bodyHtml} />}
        <Passages passages={page.passages} more={page.morePassages} />
        <Relations relations={page.relations} />
        <Backlinks backlinks={page.backlinks} more={page.moreBacklinks} />
      </article>
    </PageBody>
  );
}
