import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Home } from '../components/home/home.tsx';
import { pageMetadata } from './page-metadata.ts';
import { readCurrentPage } from './read-current-page.ts';

/** Names the first page. */
export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata(await readCurrentPage('/', 'home'));
}

/** The first page. */
export default async function Page() {
  const page = await readCurrentPage('/', 'home');
  return page === undefined ? notFound() : <Home page={page} />;
}
