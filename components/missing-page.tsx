import type { SiteFrame } from '../lib/model/site-frame.ts';
import { UnlistedMeta } from './page-meta.tsx';
import { LostSearch } from './search/lost-search.tsx';
import { SitePage } from './site-page.tsx';

/** The page for addresses that lead nowhere. */
export function MissingPage({ frame }: { readonly frame: SiteFrame }) {
  return (
    <SitePage frame={frame} path="">
      <UnlistedMeta title={`Page not found · ${frame.title}`} description={`This address of ${frame.title} leads nowhere.`} />
      <div className="page-header">
        <p className="label">404</p>
        <h1>Page not found</h1>
        <p>
          Nothing is at this address. The <a href={`${frame.basePath}/topics/`}>glossary</a> leads to every topic.
        </p>
        <LostSearch basePath={frame.basePath} />
      </div>
    </SitePage>
  );
}
