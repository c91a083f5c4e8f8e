import type { SiteFrame } from '../../lib/model/site-frame.ts';
import { UnlistedMeta } from '../page-meta.tsx';
import { type SitePage, sitePage } from '../site-page.tsx';
import { SearchField } from './search-field.tsx';

/** Makes the search page as it comes from the server, the same for every query: an island takes it over; without script it says what to do. */
export function waitingSearch(frame: SiteFrame): SitePage {
  const { basePath, title } = frame;
  return sitePage(frame, {
    path: '/search/',
    meta: <UnlistedMeta title={`Search · ${title}`} description={`Search all lectures and topics of ${title}.`} />,
    content: (
      <div className="search-page">
        <header className="page-header">
          <h1>Search</h1>
        </header>
        <div data-behaviour="island" data-island="search" data-title={title}>
          <SearchField action={`${basePath}/search/`} />
          <p className="search-status">Search runs in your browser and needs JavaScript.</p>
          <p>
            The <a href={`${basePath}/topics/`}>glossary</a> lists every topic from A to Z.
          </p>
        </div>
      </div>
    ),
  });
}
