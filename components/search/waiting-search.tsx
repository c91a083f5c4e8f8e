import type { SiteFrame } from '../../lib/model/site-frame.ts';
import { UnlistedMeta } from '../page-meta.tsx';
import { SitePage } from '../site-page.tsx';
import { SearchField } from './search-field.tsx';

/** The search page as it comes from the server, the same for every query: an island takes it over; without script it says what to do. */
export function WaitingSearch({ frame }: { readonly frame: SiteFrame }) {
  const { basePath, title } = frame;
  return (
    <SitePage frame={frame} path="/search/">
      <UnlistedMeta title={`Search · ${title}`} description={`Search all lectures and topics of ${title}.`} />
      <div className="search-page">
        <header className="page-header">
          <h1>Search</h1>
        </header>
        <div data-behaviour="search-page" data-title={title}>
          <SearchField action={`${basePath}/search/`} />
          <p className="search-status">Search runs in your browser and needs JavaScript.</p>
          <p>
            The <a href={`${basePath}/topics/`}>glossary</a> lists every topic from A to Z.
          </p>
        </div>
      </div>
    </SitePage>
  );
}
