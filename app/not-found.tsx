import type { Metadata } from 'next';
import { LostSearch } from '../components/search/lost-search.tsx';
import { readCurrentFrame } from './read-current-page.ts';

/** Names the page for addresses that lead nowhere. */
export const metadata: Metadata = { title: 'Page not found' };

/** The page for addresses that lead nowhere. Next writes it into the payload of every page, so it is short. */
export default async function NotFound() {
  const { basePath } = await readCurrentFrame();
  return (
    <div className="page-header">
      <p className="label">404</p>
      <h1>Page not found</h1>
      <p>
        Nothing is at this address. The <a href={`${basePath}/topics/`}>glossary</a> leads to every topic.
      </p>
      <LostSearch basePath={basePath} />
    </div>
  );
}
