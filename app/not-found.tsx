import type { Metadata } from 'next';
import { LinkList } from '../components/link-list.tsx';
import { readCurrentFrame } from './read-current-page.ts';

/** Names the page for addresses that lead nowhere. */
export const metadata: Metadata = { title: 'Page not found' };

/** The page for addresses that lead nowhere. */
export default async function NotFound() {
  const frame = await readCurrentFrame();
  return (
    <header className="page-header">
      <h1>Page not found</h1>
      <p className="lead">There is no page at this address. It may have moved; these pages list everything there is.</p>
      <LinkList links={[{ title: 'Home', url: `${frame.basePath}/` }, ...frame.navigation]} />
    </header>
  );
}
