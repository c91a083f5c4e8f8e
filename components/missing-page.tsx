import type { SiteFrame } from '../lib/model/site-frame.ts';
import { UnlistedMeta } from './page-meta.tsx';
import { LostSearch } from './search/lost-search.tsx';
import { type SitePage, sitePage } from './site-page.tsx';

/** Makes the page for addresses that lead nowhere. */
export function missingPage(frame: SiteFrame): SitePage {
  return sitePage(frame, {
    path: '',
    meta: <UnlistedMeta title={`Page not found · ${frame.title}`} description={`This address of ${frame.title} leads nowhere.`} />,
    content: (
      <div className="page-header">
        <p className="label">404</p>
        <h1>Page not found</h1>
        <p>
          Nothing is at this address. The <a href={`${frame.basePath}/topics/`}>glossary</a> leads to every topic.
        </p>
        <LostSearch basePath={frame.basePath} />
      </div>
    ),
  });
}
