import type { Metadata } from 'next';
import { Suspense } from 'react';
import { SearchField } from '../../components/search/search-field.tsx';
import { SearchPage } from '../../components/search/search-page.tsx';
import { readCurrentFrame } from '../read-current-page.ts';

/** Names the search page. What it shows depends on the query, so it is not listed anywhere itself. */
export async function generateMetadata(): Promise<Metadata> {
  const { title } = await readCurrentFrame();
  return { title: `Search · ${title}`, robots: { index: false, follow: true } };
}

/** The search page: what comes from the server is the same for every query, the browser does the rest. */
export default async function Page() {
  const { basePath, title } = await readCurrentFrame();
  return (
    <div className="search-page">
      <header className="page-header">
        <h1>Search</h1>
      </header>
      <Suspense fallback={<Waiting basePath={basePath} />}>
        <SearchPage basePath={basePath} siteTitle={title} />
      </Suspense>
    </div>
  );
}

/** What a reader sees until script has started, and for good where there is none. */
function Waiting({ basePath }: { readonly basePath: string }) {
  return (
    <>
      <SearchField action={`${basePath}/search/`} />
      <p className="search-status">Search runs in your browser and needs JavaScript.</p>
      <p>
        The <a href={`${basePath}/topics/`}>glossary</a> lists every topic from A to Z.
      </p>
    </>
  );
}
